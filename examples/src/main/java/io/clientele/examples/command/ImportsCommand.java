package io.clientele.examples.command;

import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Import;
import io.clientele.intake.ImportId;
import io.clientele.intake.Imports;
import io.clientele.storage.CrmStorage;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crm imports} and {@code crm undo}. */
abstract class ImportsCommand extends Subcommand {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Override
    void run(Terminal terminal) {
        CrmStorage storage = store.open(terminal);
        run(
                new Imports(
                        storage,
                        ShopLoader.tenant("Shop", Currency.getInstance("EUR"), store.zone()),
                        new EmailIdentity(),
                        InstantSource.system()),
                terminal);
    }

    abstract void run(Imports imports, Terminal terminal);

    StoreOptions store() {
        return store;
    }

    private static String words(Import.Stage stage) {
        return switch (stage) {
            case OPEN -> "not finished: run it again";
            case FINISHED -> "finished";
            case BEING_UNDONE -> "being taken back";
            case UNDONE -> "taken back";
        };
    }

    /** {@code crm imports}. */
    @Command(
            name = "imports",
            description =
                    "Lists the files that were taken into a store, with the numbers by which they can be taken back.",
            footer = {"", "Example:", "  crm imports --store " + Store.EXAMPLE})
    static final class ListAll extends ImportsCommand {
        @Override
        void run(Imports imports, Terminal terminal) {
            List<Import> all = imports.list();
            terminal.line(
                    "%-6s  %-16s  %10s  %10s  %10s  %s", "import", "when", "added", "changed", "unchanged", "file");
            all.forEach(one -> terminal.line(
                    "%-6s  %-16s  %10d  %10d  %10d  %s (%s)",
                    one.id(),
                    LocalDateTime.ofInstant(one.at(), store().zone()).truncatedTo(ChronoUnit.MINUTES),
                    one.counts().added(),
                    one.counts().changed(),
                    one.counts().unchanged(),
                    one.name(),
                    words(one.stage())));
        }
    }

    /** {@code crm undo}. */
    @Command(
            name = "undo",
            description =
                    "Takes an import back, as if its file had never been read; what other imports brought, too, stays.",
            footer = {"", "Example:", "  crm undo 3 --store " + Store.EXAMPLE})
    static final class UndoOne extends ImportsCommand {
        @Parameters(index = "0", paramLabel = "IMPORT", description = "The number that crm imports shows.")
        private String id = "";

        @Override
        void run(Imports imports, Terminal terminal) {
            Import.Undone undone = imports.undo(id())
                    .orElseThrow(() -> CommandException.nothingAccepted(
                            "There is no import " + id + " in this store: crm imports lists them"))
                    .undone();
            terminal.line(
                    "import %s: %d removed, %d restored, %d left that others have brought or changed since, "
                            + "%d consents taken back",
                    id, undone.removed(), undone.restored(), undone.left(), undone.consents());
        }

        private ImportId id() {
            try {
                return ImportId.of(id);
            } catch (IllegalArgumentException none) {
                throw CommandException.usage("'" + id + "' is not the number of an import");
            }
        }
    }
}
