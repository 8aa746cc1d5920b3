package io.clientele.examples.command;

import io.clientele.exchange.text.Input;
import io.clientele.vat.Refusal;
import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.quote.Quotes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of sales in JSON, which an option names. Immutable. */
final class QuoteFile {
    private final Input input;

    private QuoteFile(Input input) {
        this.input = input;
    }

    /** The file, or standard input where it is called {@code -}. */
    static QuoteFile of(Path file, Terminal terminal) {
        return new QuoteFile(GivenFile.of(file, terminal));
    }

    /** What messages call it. */
    String name() {
        return input.name();
    }

    /** What is quoted of it; what makes no sense in an array is among the answers. */
    JsonAnswer.Quoted quoted() {
        return quoted(Quotes.standard().ofJson(text()));
    }

    /** The same where the sales may be in the form of invoices. */
    JsonAnswer.Quoted quotedSalesOrInvoices() {
        return quoted(Quotes.standard().ofSalesOrInvoices(text()));
    }

    private JsonAnswer.Quoted quoted(JsonAnswer answer) {
        if (answer instanceof JsonAnswer.Refused refused) {
            throw CommandException.nothingAccepted(sentence(refused.refusal()));
        }
        return (JsonAnswer.Quoted) answer;
    }

    /** Says of each sale that makes no sense what is wrong with it. */
    void report(JsonAnswer.Quoted answer, Terminal terminal) {
        for (Refusal refusal : answer.refusals()) {
            terminal.notice(sentence(refusal));
        }
    }

    String sentence(Refusal refusal) {
        return sentence(refusal.sentence());
    }

    String sentence(String problem) {
        return name() + ": " + problem;
    }

    /** Ends the command where sales were given and none of them can be used. */
    void needSome(int given, int good) {
        if (given > 0 && good == 0) {
            throw CommandException.nothingAccepted(sentence("none of the " + given + " sales can be used"));
        }
    }

    /** The text, which must be in UTF-8 as JSON is. */
    String text() {
        ByteBuffer bytes = ByteBuffer.wrap(GivenFile.bytes(input));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException otherCharset) {
            throw CommandException.nothingAccepted(name() + " is not in UTF-8: save it in that encoding");
        }
    }
}
