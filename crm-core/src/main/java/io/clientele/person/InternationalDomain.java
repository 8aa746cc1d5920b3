package io.clientele.person;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Domains with letters beyond ASCII, as the A-labels ({@code xn--…}) that the domain name system knows. Thread-safe: it
 * has no state.
 *
 * <p>The JDK knows IDNA 2003, which turns {@code straße.de} into {@code strasse.de}: another domain. The four
 * characters that it treats so are encoded here as UTS #46 says (non-transitional); all others as the JDK does.
 */
final class InternationalDomain {
    private static final String PREFIX = "xn--";
    private static final int BASE = 36;
    private static final int LEAST_THRESHOLD = 1;
    private static final int MOST_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE = 128;

    private InternationalDomain() {}

    /** The domain in A-labels and small letters; empty where it cannot be written so. */
    static Optional<String> toAscii(String domain) {
        String lower = composed(domain);
        if (isAscii(lower)) {
            return Optional.of(lower);
        }
        try {
            return Optional.of(
                    lower.chars().anyMatch(InternationalDomain::deviates)
                            ? byLabels(lower)
                            : IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < FIRST_CODE);
    }

    private static boolean deviates(int c) {
        return c == 'ß' || c == 'ς' || c == '\u200c' || c == '\u200d';
    }

    private static String byLabels(String domain) {
        StringBuilder ascii = new StringBuilder();
        for (String label : domain.split("[.。．｡]", -1)) {
            ascii.append(ascii.isEmpty() ? "" : ".").append(label(label));
        }
        return ascii.toString();
    }

    private static String label(String label) {
        if (label.chars().noneMatch(InternationalDomain::deviates)) {
            return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
        }
        String mapped = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String encoded = PREFIX + punycode(mapped.codePoints().toArray());
        if (encoded.length() > 63) {
            throw new IllegalArgumentException("The label is longer than 63 letters");
        }
        return encoded;
    }

    /** RFC 3492 section 6.3. */
    private static String punycode(int[] text) {
        StringBuilder encoded = new StringBuilder();
        for (int c : text) {
            if (c < FIRST_CODE) {
                encoded.append((char) c);
            }
        }
        int basic = encoded.length();
        if (basic > 0) {
            encoded.append('-');
        }
        int bias = FIRST_BIAS;
        int delta = 0;
        int code = FIRST_CODE;
        int handled = basic;
        while (handled < text.length) {
            int next = leastFrom(text, code);
            delta += (next - code) * (handled + 1);
            code = next;
            for (int c : text) {
                if (c < code) {
                    delta++;
                } else if (c == code) {
                    append(encoded, delta, bias);
                    bias = adapted(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            code++;
        }
        return encoded.toString();
    }

    private static int leastFrom(int[] text, int code) {
        int least = Integer.MAX_VALUE;
        for (int c : text) {
            if (c >= code && c < least) {
                least = c;
            }
        }
        return least;
    }

    private static void append(StringBuilder encoded, int delta, int bias) {
        int rest = delta;
        int weight = BASE;
        while (true) {
            int threshold = Math.max(LEAST_THRESHOLD, Math.min(MOST_THRESHOLD, weight - bias));
            if (rest < threshold) {
                encoded.append(digit(rest));
                return;
            }
            encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
            weight += BASE;
        }
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int adapted(int delta, int points, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / points;
        int weight = 0;
        while (rest > (BASE - LEAST_THRESHOLD) * MOST_THRESHOLD / 2) {
            rest /= BASE - LEAST_THRESHOLD;
            weight += BASE;
        }
        return weight + (BASE - LEAST_THRESHOLD + 1) * rest / (rest + SKEW);
    }
}
