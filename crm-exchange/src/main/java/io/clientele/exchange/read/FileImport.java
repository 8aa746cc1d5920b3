package io.clientele.exchange.read;

import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes files into the storage, some hundred orders or people at a time, and accounts for every row. It can be stopped
 * anywhere and run again: what is known changes nothing. Not thread-safe.
 *
 * <pre>{@code
 * FileImport files = new FileImport(intake, settings, rejection -> log(rejection.sentence()));
 * List<ImportReport> reports = files.read(Input.of(Path.of("orders.csv")), Formats.all());
 * }</pre>
 */
public final class FileImport {
    private final Intake intake;
    private final ReadSettings settings;
    private final Consumer<Rejection> rejections;
    private final ImportProgress progress;

    /**
     * An import that tells nobody how far it has come.
     *
     * @param rejections gets every row that cannot be used
     */
    public FileImport(Intake intake, ReadSettings settings, Consumer<Rejection> rejections) {
        this(intake, settings, rejections, ImportProgress.untold());
    }

    /**
     * An import.
     *
     * @param rejections gets every row that cannot be used
     * @param progress is told after each portion
     */
    public FileImport(Intake intake, ReadSettings settings, Consumer<Rejection> rejections, ImportProgress progress) {
        this.intake = intake;
        this.settings = settings;
        this.rejections = rejections;
        this.progress = progress;
    }

    /**
     * Reads a file, or all files in a ZIP, as the first of some formats that recognises it; if there is only one, it is
     * not asked.
     *
     * @return a report for each file
     * @throws UnreadableFileException if it cannot be read at all, or no format recognises it
     */
    public List<ImportReport> read(Input input, List<FileFormat> formats) {
        List<ImportReport> reports = new ArrayList<>();
        for (Input file : Input.allIn(input)) {
            OpenedFile opened = OpenedFile.of(file, settings.columns());
            reports.add(read(opened, choose(opened, formats)));
        }
        return List.copyOf(reports);
    }

    private static FileFormat choose(OpenedFile file, List<FileFormat> formats) {
        return formats.stream()
                .filter(format -> formats.size() == 1 || format.recognises(file))
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException(
                        file.input().name(),
                        UnreadableFileException.Problem.NOT_A_TABLE,
                        "is of no kind that is known by its columns: name its format, or map its columns"));
    }

    private ImportReport read(OpenedFile file, FileFormat format) {
        ReadSettings named = ReadSettings.builder()
                .from(settings)
                .source(settings.source().orElse(format.source()))
                .build();
        Accounts accounts = new Accounts(file.input().name(), format.name(), intake, rejections, progress);
        try {
            format.read(file, named, accounts);
            accounts.flush();
            return accounts.report(Optional.empty());
        } catch (UnreadableFileException ended) {
            accounts.flush();
            if (accounts.isEmpty()) {
                throw ended;
            }
            return accounts.report(Optional.of(ended.sentence()));
        }
    }
}
