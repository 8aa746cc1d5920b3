package io.clientele.exchange.write;

import static io.clientele.exchange.write.People.ann;
import static io.clientele.exchange.write.People.eur;
import static io.clientele.exchange.write.People.file;
import static io.clientele.exchange.write.People.person;
import static io.clientele.exchange.write.People.report;
import static io.clientele.exchange.write.People.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.exchange.text.CsvProfile;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerListsTest {

    @Test
    void theSeedListHasTheLeastThatAShopAsksFor() {
        assertThat(file(
                        ExportFormat.SEED,
                        ann().build(),
                        person(2, "bo@post.example").build()))
                .isEqualTo("""
                        email,name,orders,total_spent,last_order
                        ann.weber@post.example,Ann Weber,3,120.50,2026-06-05
                        bo@post.example,,0,0.00,
                        """);
    }

    @Test
    void theContactsListHasAllOfInterest() {
        assertThat(file(ExportFormat.CONTACTS, ann().build(), stranger(2).build()))
                .isEqualTo("""
                        contact_id,email,name,is_customer,in_audience,language,first_order,last_order,orders,total_spent,\
                        currency,other_spent,status,tags,notes
                        c000000000000000000000002,,,false,false,,,,0,0.00,EUR,,PROSPECT,,
                        c000000000000000000000001,ann.weber@post.example,Ann Weber,true,true,fr,2025-11-20,2026-06-05,3,\
                        120.50,EUR,12.50 CHF; 3.00 USD,REPEAT,VIP; wholesale,"Likes tea, | calls on Mondays"
                        """);
    }

    @Test
    void aListHoldsEverybodyWhateverTheReach() {
        ExportSettings strict = ExportSettings.builder().reach(Reach.CONSENTED).build();

        ExportReport report =
                report(ExportFormat.SEED, strict, ann().build(), stranger(2).build());

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.leftOut()).isEmpty();
    }

    @Test
    void rowsComeByEmailAndThenByCustomer() {
        CustomerProfile mathematical = stranger(5).customer("\ud835\udc9c").build();
        CustomerProfile wide = stranger(6).customer("\uff21").build();

        assertThat(Stream.of(
                                mathematical,
                                wide,
                                person(3, "b@post.example").build(),
                                person(4, "B@post.example").customer("1").build(),
                                person(7, "a@post.example").build())
                        .sorted(CustomerSheet.byEmail())
                        .map(CustomerProfile::customer))
                .containsExactly("\uff21", "\ud835\udc9c", "a@post.example", "1", "b@post.example");
    }

    @Test
    void aStreamOfPeopleKeepsItsOrder() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CustomerSheet sheet = CustomerSheet.on(bytes, ExportFormat.SEED, ExportSettings.standard());
        Stream.of(person(2, "b@post.example"), person(1, "a@post.example"))
                .map(CustomerProfile.Builder::build)
                .forEachOrdered(sheet::add);

        assertThat(sheet.finish().rows()).isEqualTo(2);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly("b@post.example,,0,0.00,", "a@post.example,,0,0.00,");
    }

    @Test
    void anyColumnsCanStandInAList() {
        ExportSettings settings = ExportSettings.builder()
                .columns(columns("customer", "emails", "phone", "birthday", "country_name"))
                .moreColumns(columns("attribute.size", "customer", "average_order_value"))
                .build();

        assertThat(file(ExportFormat.SEED, settings, ann().build(), stranger(2).build()))
                .isEqualTo("""
                        customer,emails,phone,birthday,country_name,attribute.size,average_order_value
                        c000000000000000000000002,,,,,,
                        1001,ann.weber@post.example; ann@work.example,+352621123456,1997-02-16,Belgium,M,40.17
                        """);
    }

    @Test
    void aPersonWithoutAnyCellHasARowAllTheSame() {
        ExportSettings email =
                ExportSettings.builder().columns(columns("email")).build();

        assertThat(file(
                        ExportFormat.SEED,
                        email,
                        stranger(1).build(),
                        stranger(2).build()))
                .isEqualTo("email\n\"\"\n\"\"\n");
    }

    @Test
    void everyColumnThatIsExplainedCanBeWritten() {
        ExportSettings all =
                ExportSettings.builder().columns(ProfileColumn.all()).build();

        List<String> lines = file(ExportFormat.SEED, all, ann().build()).lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).split(",", -1)).doesNotHaveDuplicates();
        assertThat(ProfileColumn.all()).allSatisfy(column -> {
            assertThat(column.meaning()).isNotBlank();
            assertThat(ProfileColumn.named(column.name())).contains(column);
        });
        assertThat(ProfileColumn.named("no_such")).isEmpty();
        assertThat(ProfileColumn.named("attribute.")).isEmpty();
    }

    @Test
    void aFormatOfAMailingToolKeepsItsColumns() {
        ExportSettings other =
                ExportSettings.builder().columns(columns("email")).build();
        ExportSettings more =
                ExportSettings.builder().moreColumns(columns("status")).build();

        assertThatThrownBy(() -> file(ExportFormat.MAILCHIMP, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file(ExportFormat.META, more)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file(ExportFormat.MAILCHIMP, more)).endsWith(",Tags,status\n");
    }

    @Test
    void aSpreadsheetOfTheLocaleHasItsSeparatorsAndGuards() {
        ExportSettings german = ExportSettings.builder()
                .profile(CsvProfile.spreadsheet(Locale.GERMANY))
                .moreColumns(columns("other_spent", "phone"))
                .build();

        assertThat(file(
                                ExportFormat.SEED,
                                german,
                                ann().name(PersonName.ofFull("=1+1")).build())
                        .lines())
                .containsExactly(
                        "\ufeffemail;name;orders;total_spent;last_order;other_spent;phone",
                        "ann.weber@post.example;'=1+1;3;120,50;2026-06-05;\"12,50 CHF; 3,00 USD\";'+352621123456");
    }

    @Test
    void forMachinesANameLikeAFormulaIsEmptiedAndReportedAndItsRowStays() {
        CustomerProfile hostile =
                ann().name(PersonName.ofFull("=1+1")).totalSpent(eur(-500)).build();

        assertThat(file(ExportFormat.SEED, hostile)).endsWith("\nann.weber@post.example,,3,-5.00,2026-06-05\n");
        assertThat(report(ExportFormat.SEED, ExportSettings.standard(), hostile).lines())
                .containsExactly("cells left empty because their text looks like a formula: 1");
    }

    @Test
    void anAttributeNamedLikeAFormulaIsGuardedInTheHeaderToo() {
        ExportSettings settings = ExportSettings.builder()
                .profile(CsvProfile.SPREADSHEET)
                .columns(columns("attribute.=1+1"))
                .build();

        assertThat(file(ExportFormat.SEED, settings)).isEqualTo("\ufeffattribute.=1+1\n");
    }

    @Test
    void aFileAppearsWholeOrNotAtAll(@TempDir Path directory) throws IOException {
        Path target = directory.resolve("customers.csv");
        CustomerSheet.save(List.of(ann().build()), target, ExportFormat.SEED, ExportSettings.standard());

        assertThat(Files.readString(target)).isEqualTo(file(ExportFormat.SEED, ann().build()));
        assertThatThrownBy(() -> CustomerSheet.save(
                        List.of(ann().build()), directory, ExportFormat.SEED, ExportSettings.standard()))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void internationalAddressesAreWrittenInTheFormThatEveryMailServerTakes() {
        CustomerProfile who =
                stranger(1).addEmails(EmailAddress.of("Jörg@Köln.example")).build();

        assertThat(file(ExportFormat.SEED, who)).contains("\njörg@xn--kln-sna.example,");
    }

    private static List<ProfileColumn> columns(String... names) {
        return Stream.of(names)
                .map(name -> ProfileColumn.named(name).orElseThrow())
                .toList();
    }
}
