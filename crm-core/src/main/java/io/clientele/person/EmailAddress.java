package io.clientele.person;

import static com.google.common.base.Preconditions.checkArgument;

import com.sanctionco.jmail.Email;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address. Immutable.
 *
 * <p>It keeps the address as it was given, which is where mail goes, and its key: lower case, in Unicode's composed
 * form (NFC), without comments and needless quotes, the domain as an A-label ({@code xn--…}). Two addresses are equal
 * when their keys are. Dots and plus tags count: what a provider makes of them is no property of the address.
 */
public final class EmailAddress implements Comparable<EmailAddress> {
    /** RFC 5321 section 4.5.3.1: a path of 256 octets with its angle brackets. */
    private static final int LONGEST = 254;

    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private static final EmailValidator ANY = JMail.validator()
            .requireTopLevelDomain()
            .disallowIpDomain()
            .disallowExplicitSourceRouting()
            .disallowQuotedIdentifiers()
            .disallowObsoleteWhitespace();

    private final String text;
    private final String key;

    private EmailAddress(String text, String key) {
        this.text = text;
        this.key = key;
    }

    /**
     * Reads an address, blanks and invisible characters around it left out; of {@code Ann <ann@post.example>} what
     * stands in the brackets.
     *
     * @return the address; empty where the text is none, has no top-level domain, is longer than 254 octets, or has
     *     blanks outside of quotes, or control or invisible characters anywhere in it
     */
    public static Optional<EmailAddress> parse(String text) {
        String bare = bare(text);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (isPlain(bare)) {
            String lower = bare.toLowerCase(Locale.ROOT);
            return Optional.of(new EmailAddress(bare, lower.equals(bare) ? bare : lower));
        }
        return fits(bare) && bare.codePoints().noneMatch(EmailAddress::isInvisible)
                ? readFully(bare)
                        .flatMap(EmailAddress::ofParsed)
                        .filter(key -> fits(key) && readFully(key).isPresent())
                        .map(key -> new EmailAddress(bare, key))
                : Optional.empty();
    }

    /** JMail 2.1.0 trips over {@code a@"..@post.example} and its like. */
    private static Optional<Email> readFully(String text) {
        try {
            return ANY.tryParse(text);
        } catch (IndexOutOfBoundsException tripped) {
            return Optional.empty();
        }
    }

    /** A text without what stands around the address in it. */
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (from < to && isAround(text.charAt(to - 1))) {
            to--;
        }
        int bracket = to > from && text.charAt(to - 1) == '>' ? text.lastIndexOf('<', to) : -1;
        return bracket >= from ? text.substring(bracket + 1, to - 1).strip() : text.substring(from, to);
    }

    private static boolean isAround(char c) {
        return c <= ' '
                || (c > 127
                        && !Character.isSurrogate(c)
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)));
    }

    /**
     * Control characters, line separators, blanks of other kinds and what steers the direction of writing, but for what
     * joins letters.
     */
    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    private static boolean fits(String address) {
        return address.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /**
     * An address that is known to be one.
     *
     * @throws IllegalArgumentException if it is not; the message does not repeat it
     */
    public static EmailAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not an e-mail address"));
    }

    /**
     * An address that was read before, as a storage has kept it. It is not read again, which is slow, and which a later
     * version may do otherwise.
     *
     * @param text what {@link #text} was
     * @param key what {@link #key} was
     * @throws IllegalArgumentException if the key cannot be one, having no {@code @}
     */
    public static EmailAddress restored(String text, String key) {
        checkArgument(key.indexOf('@') > 0, "Not the key of an e-mail address");
        return new EmailAddress(text, key);
    }

    /**
     * Whether the address is of the plain form that nearly all are: letters, digits, single dots and {@code _+-} before
     * the {@code @}, and a domain of letters, digits and inner hyphens with a top-level domain of letters. It saves the
     * full parser.
     */
    private static boolean isPlain(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at > 64 || !isPlainLocal(text, at)) {
            return false;
        }
        int label = at + 1;
        boolean letters = true;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (i == label || i - label > 63 || text.charAt(i - 1) == '-') {
                    return false;
                }
                label = i + 1;
                letters = true;
            } else if (c == '-' ? i == label : !isLetter(c) && !isDigit(c)) {
                return false;
            } else {
                letters &= isLetter(c);
            }
        }
        return label > at + 1 && letters && text.length() - label >= 2 && text.length() - label <= 63;
    }

    private static boolean isPlainLocal(String text, int at) {
        char before = '.';
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            boolean dotted = c == '.' && before != '.';
            if (!dotted && !isLetter(c) && !isDigit(c) && c != '_' && c != '+' && c != '-') {
                return false;
            }
            before = c;
        }
        return before != '.';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<String> ofParsed(Email email) {
        String local = email.localPartWithoutComments();
        boolean needlesslyQuoted = local.length() > 2
                && local.startsWith("\"")
                && local.endsWith("\"")
                && isPlainLocal(local.substring(1, local.length() - 1), local.length() - 2);
        String bare = needlesslyQuoted ? local.substring(1, local.length() - 1) : local;
        return InternationalDomain.toAscii(email.domainWithoutComments()).map(domain -> composed(bare) + "@" + domain);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The address as it was given: where mail goes. */
    public String text() {
        return text;
    }

    /** The form by which two writings of the address are the same. */
    public String key() {
        return key;
    }

    /** What stands behind the {@code @}, of the key. */
    public String domain() {
        return key.substring(key.lastIndexOf('@') + 1);
    }

    @Override
    public int compareTo(EmailAddress other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && key.equals(address.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Its domain alone: addresses do not belong in logs. */
    @Override
    public String toString() {
        return "EmailAddress[…@" + domain() + "]";
    }
}
