package io.clientele.vat.einvoice;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import io.clientele.money.Money;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.invoice.Gtin;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of XML by its local name, with its path. What it is not read as is refused by that path, and it remembers
 * whether its text was read at all. Not thread-safe.
 */
final class Element {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]{1,18}(\\.[0-9]{0,18})?|\\.[0-9]{1,18})");

    /** So many elements are named at most: a file can be made of nothing else. */
    private static final int MOST_NAMED = 1_000;

    private final Optional<Element> parent;
    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean read;

    private Element(Optional<Element> parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    static Element root(String name) {
        return new Element(Optional.empty(), name);
    }

    /** Put together when it is asked for: a file can be of a hundred thousand elements, and few of them are named. */
    private String path() {
        return parent.map(one -> one.path() + "/" + name).orElse(name);
    }

    String name() {
        return name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    Element add(String child) {
        Element added = new Element(Optional.of(this), child);
        children.add(added);
        return added;
    }

    void addText(String more) {
        text.append(more);
    }

    RefusedException refused(String problem) {
        return new RefusedException(path(), problem);
    }

    /** The first element at the end of a path. */
    Optional<Element> find(String... names) {
        Optional<Element> found = Optional.of(this);
        for (String next : names) {
            found = found.flatMap(element -> element.all(next).stream().findFirst());
        }
        return found;
    }

    /** The children of a name. */
    List<Element> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    Element get(String... names) {
        return find(names)
                .orElseThrow(() -> new RefusedException(path() + "/" + String.join("/", names), "is missing"));
    }

    /** The text of an element that may be missing, and is as good as missing if it is blank. */
    Optional<String> text(String... names) {
        return find(names).map(Element::content).filter(content -> !content.isEmpty());
    }

    /** The text of an element that must be there. */
    String need(String... names) {
        return text(names)
                .orElseThrow(() -> new RefusedException(path() + "/" + String.join("/", names), "is missing"));
    }

    String content() {
        read = true;
        return stripped();
    }

    private String stripped() {
        return text.toString().strip();
    }

    /** Takes as read all elements at the end of a path whose text is what goes without saying there. */
    void expect(String expected, String... names) {
        List<Element> found = List.of(this);
        for (String next : names) {
            found = found.stream()
                    .flatMap(element -> element.all(next).stream())
                    .toList();
        }
        found.stream().filter(one -> one.stripped().equals(expected)).forEach(one -> one.read = true);
    }

    /** Takes it as not read, although it was looked at. */
    void passOver() {
        read = false;
    }

    /** Takes as read whatever is in the children of these names: it says nothing of what was sold. */
    void skip(String... names) {
        Set<String> skipped = Set.of(names);
        children.stream()
                .filter(child -> skipped.contains(child.name))
                .flatMap(Element::leaves)
                .forEach(one -> one.read = true);
    }

    /**
     * The paths of all elements here whose text was not read, each once, in their order; without those that only repeat
     * what was read from the same path, and without those behind the first thousand.
     */
    List<String> passedOver() {
        Multimap<String, String> known = HashMultimap.create();
        leaves().filter(one -> one.read).forEach(one -> known.put(one.path(), one.stripped()));
        return leaves().filter(one ->
                        !one.read && !one.stripped().isEmpty() && !known.containsEntry(one.path(), one.stripped()))
                .map(Element::path)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    private Stream<Element> leaves() {
        return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(Element::leaves);
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    BigDecimal decimal() {
        String content = content();
        if (!DECIMAL.matcher(content).matches()) {
            throw refused("must be a decimal number");
        }
        return new BigDecimal(content);
    }

    Money money(Currency currency) {
        BigDecimal amount = decimal();
        String stated = attributes.getOrDefault("currencyID", currency.getCurrencyCode());
        if (!stated.equals(currency.getCurrencyCode())) {
            throw refused("is in another currency than the invoice");
        }
        try {
            return Money.of(amount, currency);
        } catch (ArithmeticException tooManyDigits) {
            throw refused("has more digits than an amount of the currency");
        }
    }

    Money money(Currency currency, String... names) {
        return find(names).map(found -> found.money(currency)).orElse(Money.zero(currency));
    }

    Currency currency() {
        try {
            Currency currency = Currency.getInstance(content());
            if (currency.getDefaultFractionDigits() < 0) {
                throw refused("must be a currency that amounts can be given in");
            }
            return currency;
        } catch (IllegalArgumentException none) {
            throw refused("must be the code of a currency");
        }
    }

    /** A number of an article in bar codes; one in another scheme, or with a wrong check digit, is passed over. */
    Optional<Gtin> gtin() {
        return attribute("schemeID")
                .filter(FileInvoice.GTIN_SCHEME::equals)
                .flatMap(scheme -> Gtin.find(stripped()))
                .filter(gtin -> content().equals(gtin.digits()));
    }

    boolean flag() {
        return switch (content()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw refused("must be true or false");
        };
    }

    LocalDate day(DateTimeFormatter format) {
        try {
            return LocalDate.parse(content(), format);
        } catch (DateTimeException none) {
            throw refused("must be a day");
        }
    }

    /** The path alone: an invoice is about people. */
    @Override
    public String toString() {
        return path();
    }
}
