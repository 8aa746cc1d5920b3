package io.clientele.person;

import io.clientele.person.Mailability.Mailable;
import io.clientele.person.Mailability.NotMailable;
import io.clientele.person.Mailability.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What may stand on the envelope of a letter, and what is wrong with what may not. Thread-safe: it has no state. */
final class Envelope {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_LABEL = 63;

    private Envelope() {}

    static Mailability judge(String text) {
        String bare = EmailAddress.bare(text);
        Optional<EmailAddress> address = EmailAddress.parse(text);
        if (address.isEmpty()) {
            return new NotMailable(reason(bare));
        }
        return beyondEnvelope(bare, address.get())
                .<Mailability>map(NotMailable::new)
                .orElseGet(() -> new Mailable(address.get()));
    }

    /** What is wrong with an address that can be read. */
    private static Optional<Reason> beyondEnvelope(String bare, EmailAddress address) {
        int at = bare.startsWith("\"") ? endOfQuotes(bare) : bare.indexOf('@');
        if (at < 0 || bare.charAt(at) != '@') {
            return Optional.of(Reason.OBSOLETE_QUOTES);
        }
        String local = bare.substring(0, at);
        if (bare.indexOf('(', at) >= 0 || (local.indexOf('(') >= 0 && !local.startsWith("\""))) {
            return Optional.of(Reason.COMMENT);
        }
        if (!local.startsWith("\"") && (local.indexOf('"') >= 0 || local.indexOf('\\') >= 0)) {
            return Optional.of(Reason.OBSOLETE_QUOTES);
        }
        return isLongerThan(local, LONGEST_LOCAL)
                ? Optional.of(Reason.LOCAL_PART_TOO_LONG)
                : ofDomain(bare.substring(at + 1), address);
    }

    private static Optional<Reason> ofDomain(String written, EmailAddress address) {
        String last = written.substring(written.lastIndexOf('.') + 1);
        boolean letters = last.codePoints()
                .allMatch(
                        c -> c == '-' || (c < 128 ? Character.isLetterOrDigit(c) : Character.isLetter(c) || isMark(c)));
        String ascii = address.domain();
        boolean short1 = ascii.length() - ascii.lastIndexOf('.') < 3;
        return letters && !short1 ? Optional.empty() : Optional.of(Reason.NO_TOP_LEVEL_DOMAIN);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The place behind the quotes that an address begins with; -1 where they do not end, or quote what may not be. */
    private static int endOfQuotes(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\\') {
                i++;
                if (text.charAt(i) > 126) {
                    return -1;
                }
            } else if (text.charAt(i) == '"') {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isLongerThan(String text, int bytes) {
        return text.length() > bytes || text.getBytes(StandardCharsets.UTF_8).length > bytes;
    }

    /** What is wrong with an address that cannot be read: the first thing of those that can be told. */
    private static Reason reason(String bare) {
        if (bare.isEmpty()) {
            return Reason.EMPTY;
        }
        int at = bare.lastIndexOf('@');
        if (at < 0) {
            return Reason.NO_AT_SIGN;
        }
        if (isLongerThan(bare, LONGEST)) {
            return Reason.TOO_LONG;
        }
        if (bare.codePoints().anyMatch(EmailAddress::isInvisible)) {
            return Reason.INVISIBLE_CHARACTER;
        }
        return ofParts(bare.substring(0, at), bare.substring(at + 1));
    }

    private static Reason ofParts(String local, String domain) {
        if (local.isEmpty()) {
            return Reason.NOTHING_BEFORE_AT;
        }
        if (domain.isBlank()) {
            return Reason.NOTHING_BEHIND_AT;
        }
        if (local.indexOf('@') >= 0 && !local.startsWith("\"")) {
            return Reason.SEVERAL_AT_SIGNS;
        }
        if (isLongerThan(local, LONGEST_LOCAL)) {
            return Reason.LOCAL_PART_TOO_LONG;
        }
        if (domain.startsWith("[") || domain.matches("[0-9.]+[0-9]")) {
            return Reason.IP_ADDRESS;
        }
        if ((local + domain).codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return Reason.BLANK;
        }
        return hasStrayDots(local) || hasStrayDots(domain) ? Reason.DOTS : ofLabels(domain);
    }

    private static boolean hasStrayDots(String part) {
        return part.startsWith(".") || part.endsWith(".") || part.contains("..");
    }

    private static Reason ofLabels(String domain) {
        for (String label : domain.split("\\.", -1)) {
            if (label.length() > LONGEST_LABEL) {
                return Reason.LABEL_TOO_LONG;
            }
        }
        return domain.indexOf('.') < 0 ? Reason.NO_TOP_LEVEL_DOMAIN : Reason.UNREADABLE;
    }
}
