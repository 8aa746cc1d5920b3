package io.clientele.exchange.read;

import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
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
    private final Executor executor;

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
        this(intake, settings, rejections, progress, Runnable::run);
    }

    private FileImport(
            Intake intake,
            ReadSettings settings,
            Consumer<Rejection> rejections,
            ImportProgress progress,
            Executor executor) {
        this.intake = intake;
        this.settings = settings;
        this.rejections = rejections;
        this.progress = progress;
        this.executor = executor;
    }

    /**
     * The same import, which stores on an executor: while one portion is stored there, one at a time and in their
     * order, the next is read here. When reading returns or throws, nothing is being stored any more. Without this all
     * is done by the thread that reads.
     */
    public FileImport storingOn(Executor stores) {
        return new FileImport(intake, settings, rejections, progress, stores);
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
        Portions portions = new Portions(intake, executor);
        Accounts accounts = new Accounts(file.input().name(), format.name(), portions, rejections, progress);
        try {
            format.read(file, named, accounts);
            accounts.finish();
            return accounts.report(Optional.empty());
        } catch (UnreadableFileException ended) {
            accounts.finish();
            if (accounts.isEmpty()) {
                throw ended;
            }
            return accounts.report(Optional.of(ended.sentence()));
        } finally {
            portions.abandon();
        }
    }
}
