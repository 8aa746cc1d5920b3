package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An issued invoice as it lies in the book, sealed: its hash covers all that is in it and the hash of the entry before
 * it in its series, so that none can be changed, left out or put in between later without breaking the chain.
 * Immutable.
 *
 * @param number its number
 * @param issued the day on which it was issued
 * @param draft what the host knows it by
 * @param original the invoice that a credit note is for; empty for an invoice
 * @param content the invoice as text
 * @param hash SHA-256 of the entry and of the hash before it, as 64 lower-case hexadecimal digits
 */
public record BookEntry(
        InvoiceNumber number,
        LocalDate issued,
        DraftKey draft,
        Optional<InvoiceNumber> original,
        String content,
        String hash) {

    /**
     * An entry.
     *
     * @throws IllegalArgumentException if the content has a NUL or half of a surrogate pair, which not every storage
     *     can keep
     */
    public BookEntry {
        checkArgument(isKept(content), "The content of an invoice holds no NUL and no half of a surrogate pair");
    }

    /** It runs over the whole of each invoice, so that it is a plain loop. */
    private static boolean isKept(String content) {
        for (int i = 0; i < content.length(); i++) {
            char one = content.charAt(i);
            if (one == 0) {
                return false;
            }
            if (Character.isSurrogate(one)) {
                if (i + 1 == content.length() || !Character.isSurrogatePair(one, content.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The same entry with the hash that it must have behind another. */
    public BookEntry sealedBehind(Optional<BookEntry> before) {
        return new BookEntry(number, issued, draft, original, content, hashBehind(before));
    }

    /**
     * The hash that the entry must have behind another: over the number, the date in days since 1970, the key, the
     * original's number, the content and the former hash, the length in UTF-16 units before each.
     */
    String hashBehind(Optional<BookEntry> before) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, before.map(BookEntry::hash).orElse(""));
        put(hasher, number.text());
        hasher.putLong(issued.toEpochDay());
        put(hasher, draft.value());
        put(hasher, original.map(InvoiceNumber::text).orElse(""));
        put(hasher, content);
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, String part) {
        hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }

    /**
     * Refuses an entry that does not follow on another: what every {@link InvoiceBook} does before it keeps one.
     *
     * @param last the last entry of the series, if there is one
     * @throws IllegalArgumentException if the number is not the next one, the date is before the last one's, or the
     *     hash is not that of the entry in this place
     */
    public void checkFollows(Optional<BookEntry> last) {
        long expected = last.map(before -> before.number().sequence() + 1).orElse(1L);
        checkArgument(number.sequence() == expected, "%s does not follow: the next number is %s", number, expected);
        checkArgument(
                last.isEmpty() || !issued.isBefore(last.get().issued()),
                "%s is dated before the invoice in front of it",
                number);
        checkArgument(hash.equals(hashBehind(last)), "The hash of %s is not that of an entry in its place", number);
    }

    /** Number and date alone: an invoice is about people. */
    @Override
    public String toString() {
        return "BookEntry[" + number + ", " + issued + "]";
    }
}
