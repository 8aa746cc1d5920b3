package io.clientele.vat.einvoice;

import io.clientele.money.Money;
import io.clientele.vat.internal.RefusedException;
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
import java.util.regex.Pattern;

/** An element of XML by its local name, with its path. What it is not read as is refused by that path. */
final class Element {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]{1,18}(\\.[0-9]{0,18})?|\\.[0-9]{1,18})");

    private final String path;
    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String path, String name) {
        this.path = path;
        this.name = name;
    }

    String name() {
        return name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    Element add(String child) {
        Element added = new Element(path + "/" + child, child);
        children.add(added);
        return added;
    }

    void addText(String more) {
        text.append(more);
    }

    RefusedException refused(String problem) {
        return new RefusedException(path, problem);
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
        return find(names).orElseThrow(() -> new RefusedException(path + "/" + String.join("/", names), "is missing"));
    }

    /** The text of an element that may be missing, and is as good as missing if it is blank. */
    Optional<String> text(String... names) {
        return find(names).map(Element::content).filter(content -> !content.isEmpty());
    }

    /** The text of an element that must be there. */
    String need(String... names) {
        return text(names).orElseThrow(() -> new RefusedException(path + "/" + String.join("/", names), "is missing"));
    }

    String content() {
        return text.toString().strip();
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
            return Currency.getInstance(content());
        } catch (IllegalArgumentException none) {
            throw refused("must be the code of a currency");
        }
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
        return path;
    }
}
