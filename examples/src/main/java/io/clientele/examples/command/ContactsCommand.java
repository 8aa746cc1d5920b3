package io.clientele.examples.command;

import io.clientele.contact.Contacts;
import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.identity.IdentityResolver;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.source.SourceKey;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm contacts}: which rows of a list of people are one person. */
@Command(
        name = "contacts",
        description = "Says which rows of a CSV list of people are one person.",
        footer = {"", "Example:", "  crm contacts --in people.csv --out contacts.csv"})
final class ContactsCommand extends Subcommand {
    private static final Tenant TENANT = Tenant.builder()
            .id(ShopLoader.TENANT)
            .name("Shop")
            .currency(Currency.getInstance("EUR"))
            .build();

    /** What a column of ids is called. */
    private static final List<String> IDS =
            List.of("record_id", "rec_id", "unique_id", "id", "customer_id", "contact_id");

    /** By what people are recognised. */
    private enum By {
        /** By e-mail address. */
        EMAIL;

        IdentityResolver resolver() {
            return switch (this) {
                case EMAIL -> new EmailIdentity();
            };
        }
    }

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "The list: record_id, and what is known of email, name, phone, address, date_of_birth.")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write record_id,contact_id (default: here).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--by", description = "By what people are recognised: email (default).")
    private By by = By.EMAIL;

    @Override
    void run(Terminal terminal) {
        OpenedFile list = OpenedFile.of(Input.of(in));
        if (IDS.stream().noneMatch(list::hasColumns)) {
            throw CommandException.nothingAccepted(
                    list.input().name() + " has no column record_id, by which its rows are named in the result");
        }
        CrmStorage storage = new InMemoryStorage();
        Intake intake = new Intake(storage, TENANT, by.resolver(), InstantSource.system());
        List<SourceKey> records = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        ReadSettings settings =
                ReadSettings.builder().currency(TENANT.currency()).build();
        List<ImportReport> reports = new FileImport(intake, settings, rejections::add)
                .read(
                        Input.of(in),
                        List.of(new Remembering(Formats.named("people").orElseThrow(), records)));
        rejections.forEach(rejection -> terminal.notice(rejection.sentence()));
        if (records.isEmpty()) {
            throw CommandException.nothingAccepted(
                    "No row of " + reports.get(0).file() + " could be used: each needs a record_id of its own");
        }
        Map<SourceKey, String> contacts = storage.inTransaction(TENANT.id(), work -> {
            Contacts stored = work.port(Contacts.class);
            Map<SourceKey, String> found = new LinkedHashMap<>();
            records.forEach(record -> found.put(
                    record, stored.of(record).orElseThrow().records().get(0).id()));
            return found;
        });
        Output.write(out, terminal, stream -> {
            try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
                csv.header(List.of("record_id", "contact_id"));
                contacts.forEach(
                        (record, contact) -> csv.code(record.id()).code(contact).endRow());
            }
        });
        terminal.notice(records.size() + " records, " + new HashSet<>(contacts.values()).size() + " people");
    }
}
