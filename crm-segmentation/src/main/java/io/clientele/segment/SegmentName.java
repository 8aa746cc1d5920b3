package io.clientele.segment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of the names of segments, which are also those of files. */
final class SegmentName {
    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’]+");
    private static final Pattern REPLACED = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Nd}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private SegmentName() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The name that a text makes: {@code can't lose} becomes {@code cant-lose}. */
    static String of(String text) {
        String plain = DROPPED.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return ENDS.matcher(REPLACED.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
