package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What the host knows an invoice by before it has a number, such as the order and what is invoiced of it:
 * {@code shop/1001/invoice}. An invoice is issued once for each key, however often it is asked for. Immutable.
 *
 * @param value 1 to 200 characters, none of which is a control character or half of a surrogate pair
 */
public record DraftKey(String value) {
    private static final int LONGEST = 200;

    /**
     * A key.
     *
     * @throws IllegalArgumentException if it is empty, too long, or has a control character
     */
    public DraftKey {
        checkArgument(!value.isEmpty() && value.length() <= LONGEST, "The key of a draft has 1 to 200 characters");
        checkArgument(value.codePoints().noneMatch(DraftKey::isNoText), "The key of a draft has no control characters");
    }

    private static boolean isNoText(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    @Override
    public String toString() {
        return value;
    }
}
