package io.clientele.examples.command;

import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.quote.Quotes;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of sales in the form of the quote. */
final class QuoteFile {
    private QuoteFile() {}

    static JsonAnswer.Quoted read(Path file) {
        JsonAnswer answer = Quotes.standard().ofJson(text(file));
        if (answer instanceof JsonAnswer.Refused refused) {
            throw CommandException.nothingAccepted(
                    file.getFileName() + ": " + refused.refusal().sentence());
        }
        return (JsonAnswer.Quoted) answer;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException otherCharset) {
            throw CommandException.nothingAccepted(file.getFileName() + " is not in UTF-8");
        } catch (IOException unreadable) {
            throw CommandException.nothingAccepted(file + " cannot be read: check that it exists and may be read");
        }
    }
}
