package io.clientele.vat.einvoice;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.VatGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An official example of EN 16931 as its figures: what it prices, and every sum that it states. */
record OfficialExample(
        String name, PricedDocument document, List<Money> lineNets, List<VatGroup> groups, Sums sums, String reason) {
    private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern LINE =
            Pattern.compile("(N)\\*(N)(?:/(N))?(?:-(N))?(?:\\+(N))?([=~])(N)@([A-Z])(N)".replace("N", NUMBER));
    private static final Pattern ADJUSTMENT = Pattern.compile("([-+])(N)@([A-Z])(N)".replace("N", NUMBER));

    /** The sums on the whole, as stated. */
    record Sums(Money lines, Money discounts, Money charges, Money net, Money vat, Money gross, Money payable) {}

    static List<OfficialExample> all() {
        try {
            return Resources.readLines(
                            Resources.getResource(OfficialExample.class, "official-examples.csv"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> of(Splitter.on(';').splitToList(line)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static OfficialExample of(List<String> cells) {
        Currency currency = Currency.getInstance(cells.get(1));
        PricedDocument.Builder document =
                PricedDocument.builder().currency(currency).correction(true).prepaid(money(cells.get(4), currency));
        List<Money> nets = new ArrayList<>();
        for (String text : parts(cells.get(2))) {
            Matcher line = matched(LINE, text);
            nets.add(money(line.group(7), currency));
            document.addLines(new PricedLine("line-" + nets.size(), vat(line.group(8), line.group(9)), price(line)));
        }
        List<String> adjustments = parts(cells.get(3));
        for (int i = 0; i < adjustments.size(); i++) {
            document.addAdjustments(adjustment(Integer.toString(i), matched(ADJUSTMENT, adjustments.get(i)), currency));
        }
        return new OfficialExample(
                cells.get(0),
                document.build(),
                nets,
                parts(cells.get(5)).stream().map(text -> group(text, currency)).toList(),
                sums(cells.subList(6, 13), currency),
                cells.get(13));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not of the form of the table: " + text);
        }
        return matcher;
    }

    private static List<String> parts(String text) {
        return Splitter.on('|').omitEmptyStrings().splitToList(text);
    }

    /** What the file prices; where its price does not give its net amount, that amount. */
    private static LinePrice price(Matcher line) {
        BigDecimal net = new BigDecimal(line.group(7));
        if (line.group(6).equals("~")) {
            return LinePrice.of(BigDecimal.valueOf(net.signum()), net.abs());
        }
        return new LinePrice(
                new BigDecimal(line.group(1)),
                new BigDecimal(line.group(2)),
                given(line.group(3), BigDecimal.ONE),
                given(line.group(4), BigDecimal.ZERO),
                given(line.group(5), BigDecimal.ZERO));
    }

    private static BigDecimal given(@Nullable String text, BigDecimal otherwise) {
        return text == null ? otherwise : new BigDecimal(text);
    }

    private static Adjustment adjustment(String id, Matcher text, Currency currency) {
        Money amount = money(text.group(2), currency);
        LineVat vat = vat(text.group(3), text.group(4));
        return text.group(1).equals("-") ? Adjustment.discount(id, amount, vat) : Adjustment.charge(id, amount, vat);
    }

    private static VatGroup group(String text, Currency currency) {
        List<String> cells = Splitter.on(' ').splitToList(text);
        return new VatGroup(
                vat(cells.get(0), cells.get(1)), money(cells.get(2), currency), money(cells.get(3), currency));
    }

    private static LineVat vat(String code, String rate) {
        VatCategory category = VatCategory.ofCode(code).orElseThrow();
        Optional<Exemption> exemption =
                category.needsReason() ? Optional.of(Exemption.inWords("as stated")) : Optional.empty();
        return new LineVat(category, VatRate.of(rate), exemption);
    }

    private static Sums sums(List<String> cells, Currency currency) {
        List<Money> sums = cells.stream().map(text -> money(text, currency)).toList();
        return new Sums(sums.get(0), sums.get(1), sums.get(2), sums.get(3), sums.get(4), sums.get(5), sums.get(6));
    }

    private static Money money(String text, Currency currency) {
        return Money.of(new BigDecimal(text), currency);
    }

    /** Whether our totals are its totals. */
    boolean isReproduced() {
        return reason.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
