package io.clientele.examples.command;

import io.clientele.vat.quote.InvoiceAnswer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes many invoices into a directory, each into a file named by its number. Not thread-safe. */
final class InvoiceFiles {
    /** A number may have slashes and blanks; a file's name had better not. */
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._-]");

    private static final int LONGEST_NAME = 100;

    private final Path directory;
    private final String suffix;
    private final Set<String> names = new HashSet<>();
    private int written;

    InvoiceFiles(Path directory, String suffix) {
        this.directory = directory;
        this.suffix = suffix;
    }

    /**
     * Writes an invoice, or says in words why not.
     *
     * @param place where the sale stands in its file, such as {@code [3]}
     */
    Optional<String> add(InvoiceAnswer answer, InvoiceText text, String place) {
        if (answer instanceof InvoiceAnswer.Refused) {
            return Optional.of(text.problem());
        }
        if (!(answer instanceof InvoiceAnswer.Made made) || !text.isWritten()) {
            return Optional.of("'" + place + "': " + text.problem());
        }
        String name = name(made.invoice().number());
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("'" + place + ".number' is that of an earlier sale, or makes the same name of a file");
        }
        Output.toFile(directory.resolve(name), stream -> VatInvoiceCommand.write(text.text(), stream));
        written++;
        return Optional.empty();
    }

    private String name(String number) {
        String plain = UNFIT.matcher(number).replaceAll("-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME)) + suffix;
    }

    int written() {
        return written;
    }
}
