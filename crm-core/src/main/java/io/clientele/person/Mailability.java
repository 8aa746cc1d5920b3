package io.clientele.person;

/**
 * Whether mail can be sent to what somebody wrote as an e-mail address: it can, or it cannot, and why. Immutable.
 *
 * <p>Only the writing is looked at, by what mail servers take (RFC 5321, RFC 6531): whether anybody reads the mail
 * shows when it is sent. A few things that {@link EmailAddress#parse} understands, such as comments, may stand in the
 * header of a letter but not on its envelope.
 */
public sealed interface Mailability {

    /**
     * Mail can be sent there.
     *
     * @param address the address
     */
    record Mailable(EmailAddress address) implements Mailability {}

    /**
     * No mail can be sent there.
     *
     * @param reason what is wrong
     */
    record NotMailable(Reason reason) implements Mailability {}

    /** What is wrong with an address, the first thing that is. */
    enum Reason {
        EMPTY("Nothing is written."),
        NO_AT_SIGN("There is no @ in it."),
        NOTHING_BEFORE_AT("Nothing stands before the @."),
        NOTHING_BEHIND_AT("Nothing stands behind the @."),
        TOO_LONG("It is longer than the 254 bytes that mail servers take."),
        LOCAL_PART_TOO_LONG("What stands before the @ is longer than 64 bytes."),
        LABEL_TOO_LONG("A part of the domain is longer than 63 letters."),
        INVISIBLE_CHARACTER("There is a control or invisible character in it."),
        BLANK("There is a blank in it."),
        SEVERAL_AT_SIGNS("There is more than one @ in it."),
        DOTS("A dot stands at the beginning or end of a part, or behind another dot."),
        NO_TOP_LEVEL_DOMAIN("The domain does not end in a top-level domain, such as .com or .lu."),
        IP_ADDRESS("It has the number of a computer in place of a domain."),
        COMMENT("There is a comment in brackets in it, which no mail server takes."),
        OBSOLETE_QUOTES(
                "There are quotes or backslashes within it, which mail servers take around the whole name only."),
        UNREADABLE("It is not written as addresses are: a sign stands where none may.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The reason in an English sentence, without the address. */
        public String sentence() {
            return sentence;
        }
    }

    /** Whether mail can be sent there. */
    default boolean isMailable() {
        return this instanceof Mailable;
    }

    /**
     * Judges what somebody wrote; blanks around it do not count, and of {@code Ann <ann@post.example>} what stands in
     * the brackets does.
     */
    static Mailability of(String text) {
        return Envelope.judge(text);
    }
}
