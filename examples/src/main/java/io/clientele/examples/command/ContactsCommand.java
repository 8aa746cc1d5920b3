package io.clientele.examples.command;

import io.clientele.contact.Contacts;
import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.identity.match.Certainty;
import io.clientele.intake.Intake;
import io.clientele.internal.CodePointOrder;
import io.clientele.memory.InMemoryStorage;
import io.clientele.source.SourceKey;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm contacts}: which rows of a list of people are one person. */
@Command(
        name = "contacts",
        description = "Says which rows of a CSV list of people are one person.",
        footer = {"", "Example:", "  crm contacts --in people.csv --by all --decide likely --out contacts.csv"})
final class ContactsCommand extends Subcommand {
    private static final Tenant TENANT = Tenant.builder()
            .id(ShopLoader.TENANT)
            .name("Shop")
            .currency(Currency.getInstance("EUR"))
            .build();

    /** By what people are recognised. */
    private enum By {
        /** By e-mail address. */
        EMAIL,
        /** By all that the list says of them. */
        ALL
    }

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "The list: record_id, and what is known of email, name, phone, address, date_of_birth.")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write record_id,contact_id (default: here).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--by", description = "By what people are recognised: email (default), or all that is known.")
    private By by = By.EMAIL;

    @Option(
            names = "--decide",
            description = "With --by all, who is one person: likely (default), or sure, who is merged without asking.")
    private Certainty decide = Certainty.LIKELY;

    @Override
    void run(Terminal terminal) {
        Map<String, String> contacts = by == By.ALL ? byAll(terminal) : byEmail(terminal);
        Output.write(out, terminal, stream -> {
            try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
                csv.header(List.of("record_id", "contact_id"));
                contacts.forEach(
                        (record, contact) -> csv.code(record).code(contact).endRow());
            }
        });
        terminal.notice(contacts.size() + " records, " + new HashSet<>(contacts.values()).size() + " people");
    }

    /** The contact of each record, in the order of the list. */
    private Map<String, String> byAll(Terminal terminal) {
        PeopleList list = PeopleList.read(in, terminal);
        int[] groups = list.matching().groups(decide);
        Map<Integer, String> names = new HashMap<>();
        for (int row = 0; row < groups.length; row++) {
            names.merge(groups[row], list.people().id(row), BinaryOperator.minBy(CodePointOrder.BY_CODE_POINT));
        }
        Map<String, String> contacts = new LinkedHashMap<>();
        for (int row = 0; row < groups.length; row++) {
            contacts.put(list.people().id(row), names.get(groups[row]));
        }
        list.matching().notes(decide).forEach(terminal::notice);
        return contacts;
    }

    private Map<String, String> byEmail(Terminal terminal) {
        OpenedFile list = PeopleList.open(in);
        CrmStorage storage = new InMemoryStorage();
        Intake intake = new Intake(storage, TENANT, new EmailIdentity(), InstantSource.system());
        List<SourceKey> records = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        ReadSettings settings =
                ReadSettings.builder().currency(TENANT.currency()).build();
        new FileImport(intake, settings, rejections::add)
                .read(
                        Input.of(in),
                        List.of(new Remembering(Formats.named("people").orElseThrow(), records)));
        rejections.forEach(rejection -> terminal.notice(rejection.sentence()));
        if (records.isEmpty()) {
            throw PeopleList.noRow(list);
        }
        return storage.inTransaction(TENANT.id(), work -> {
            Contacts stored = work.port(Contacts.class);
            Map<String, String> found = new LinkedHashMap<>();
            records.forEach(record -> found.put(
                    record.id(),
                    stored.of(record).orElseThrow().records().get(0).id()));
            return found;
        });
    }
}
