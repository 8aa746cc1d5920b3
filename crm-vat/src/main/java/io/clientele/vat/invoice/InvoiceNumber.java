package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an invoice, which identifies it among all of its seller (Art. 226(2) of Directive 2006/112/EC):
 * {@code LU-2026-000123} is the 123rd of the series {@code LU-2026}. Ordered by series, then by sequence. Immutable.
 *
 * @param series the series
 * @param sequence the place in the series, from 1 on, without a gap
 */
public record InvoiceNumber(Series series, long sequence) implements Comparable<InvoiceNumber> {
    private static final int DIGITS = 6;
    private static final Pattern TEXT = Pattern.compile("(.{1,40})-([0-9]{6,18})");
    private static final Comparator<InvoiceNumber> ORDER =
            Comparator.comparing(InvoiceNumber::series).thenComparingLong(InvoiceNumber::sequence);

    /**
     * A number.
     *
     * @throws IllegalArgumentException if the sequence is below 1
     */
    public InvoiceNumber {
        checkArgument(sequence > 0, "The numbers of a series begin at 1");
    }

    /** The number that a text such as {@code LU-2026-000123} is; empty if it is none that we would have given. */
    public static Optional<InvoiceNumber> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            InvoiceNumber number = new InvoiceNumber(new Series(parts.group(1)), Long.parseLong(parts.group(2)));
            return number.text().equals(text) ? Optional.of(number) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** As it stands on the invoice: the series, a hyphen, and the sequence in six digits or more. */
    public String text() {
        return series.name() + "-" + Strings.padStart(Long.toString(sequence), DIGITS, '0');
    }

    /** The number behind this one. */
    public InvoiceNumber next() {
        return new InvoiceNumber(series, sequence + 1);
    }

    @Override
    public int compareTo(InvoiceNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
