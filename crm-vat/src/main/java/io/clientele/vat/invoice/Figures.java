package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Amounts, numbers and dates as a language writes them. The rules are in the labels, so that an invoice looks the same
 * whatever the version of Java. Immutable.
 */
final class Figures {
    private static final int GROUP = 3;

    private final String decimal;
    private final String group;
    private final DateTimeFormatter day;

    Figures(Labels labels) {
        this.decimal = labels.text("format.decimal");
        this.group = labels.text("format.group");
        this.day = DateTimeFormatter.ofPattern(labels.text("format.day"), java.util.Locale.ROOT);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String period(SupplyPeriod period) {
        return day(period.first()) + " \u2013 " + day(period.last());
    }

    /** An amount, with its currency behind it. */
    String money(Money money) {
        return number(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
    }

    /**
     * A rate, with the name of the tax where it is not VAT; a dash where there is none, which is not a rate of zero.
     */
    String rate(LineVat vat) {
        if (!vat.category().bearsTax() && vat.category() != VatCategory.ZERO_RATED) {
            return "\u2013";
        }
        String rate = number(vat.rate().percent()) + "\u00a0%";
        return TaxName.of(vat.category()).map(tax -> rate + " " + tax).orElse(rate);
    }

    /** A number with all its decimals. */
    String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String sign = value.signum() < 0 ? "\u2212" : "";
        return sign + grouped(whole) + (point < 0 ? "" : decimal + plain.substring(point + 1));
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, group);
        }
        return grouped.toString();
    }
}
