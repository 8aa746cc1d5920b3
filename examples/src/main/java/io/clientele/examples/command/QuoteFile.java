package io.clientele.examples.command;

import io.clientele.vat.Refusal;
import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.quote.Quotes;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of sales in the form of the quote. */
final class QuoteFile {
    private QuoteFile() {}

    /** What is quoted of a file; what makes no sense in an array is among the answers. */
    static JsonAnswer.Quoted read(Path file) {
        return quoted(file, Quotes.standard().ofJson(text(file)));
    }

    /** The same of a file whose sales may be in the form of invoices. */
    static JsonAnswer.Quoted readSalesOrInvoices(Path file) {
        return quoted(file, Quotes.standard().ofSalesOrInvoices(text(file)));
    }

    private static JsonAnswer.Quoted quoted(Path file, JsonAnswer answer) {
        if (answer instanceof JsonAnswer.Refused refused) {
            throw CommandException.nothingAccepted(sentence(file, refused.refusal()));
        }
        return (JsonAnswer.Quoted) answer;
    }

    /** Says of each sale that makes no sense what is wrong with it. */
    static void report(Path file, JsonAnswer.Quoted answer, Terminal terminal) {
        for (Refusal refusal : answer.refusals()) {
            terminal.notice(sentence(file, refusal));
        }
    }

    static String sentence(Path file, Refusal refusal) {
        return file.getFileName() + ": " + refusal.sentence();
    }

    /** Ends the command where sales were given and none of them can be used. */
    static void needSome(Path file, int given, int good) {
        if (given > 0 && good == 0) {
            throw CommandException.nothingAccepted(
                    file.getFileName() + ": none of the " + given + " sales can be used");
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException otherCharset) {
            throw CommandException.nothingAccepted(file.getFileName() + " is not in UTF-8");
        } catch (IOException unreadable) {
            throw CommandException.nothingAccepted(file + " cannot be read: check that it exists and may be read");
        }
    }
}
