package io.clientele.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentState;
import io.clientele.contact.LifecycleStatus;
import io.clientele.contact.Tag;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.money.Money;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.profile.CustomerProfile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExportPropertyTest {

    @Property(tries = 200)
    void whatIsWrittenForMachinesIsReadBack(@ForAll("people") List<CustomerProfile> people) {
        List<List<String>> cells = read(write(people, ExportFormat.SEED, ExportSettings.standard()));

        assertThat(cells)
                .containsExactlyElementsOf(people.stream()
                        .sorted(CustomerSheet.byEmail())
                        .map(who -> List.of(
                                unlessFormula(who.email().map(EmailAddress::key).orElse("")),
                                unlessFormula(who.name().map(PersonName::full).orElse("")),
                                Integer.toString(who.orders()),
                                who.totalSpent().amount().toPlainString(),
                                ""))
                        .toList());
    }

    private static String unlessFormula(String text) {
        return isFormula(text) ? "" : text;
    }

    @Property(tries = 200)
    void noFormulaSurvivesInASpreadsheet(
            @ForAll("people") List<CustomerProfile> people, @ForAll("formats") ExportFormat format) {
        ExportSettings settings = ExportSettings.builder()
                .profile(CsvProfile.spreadsheet(Locale.GERMANY))
                .reach(Reach.EVERYBODY)
                .build();

        assertThat(read(write(people, format, settings)))
                .allSatisfy(row -> assertThat(row).noneMatch(cell -> isFormula(cell) && !isNumber(cell)));
    }

    @Property(tries = 200)
    void forMachinesOnlyPhonesAndAmountsMayBeginLikeFormulas(@ForAll("people") List<CustomerProfile> people) {
        ExportSettings all =
                ExportSettings.builder().columns(ProfileColumn.all()).build();

        assertThat(read(write(people, ExportFormat.CONTACTS, all)))
                .hasSameSizeAs(people)
                .allSatisfy(row -> assertThat(row)
                        .noneMatch(cell -> isFormula(cell) && !cell.matches("-[0-9]+\\.[0-9]{2}|\\+352621123456")));
    }

    @Property(tries = 300)
    void everybodyIsInTheFileOrLeftOutForAReason(
            @ForAll("people") List<CustomerProfile> people,
            @ForAll("formats") ExportFormat format,
            @ForAll Reach reach) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportReport report = CustomerSheet.write(
                people, bytes, format, ExportSettings.builder().reach(reach).build());

        long leftOut =
                report.leftOut().values().stream().mapToLong(Long::longValue).sum();
        assertThat(report.given()).isEqualTo(people.size());
        assertThat(read(bytes.toByteArray())).hasSize((int) report.rows());
        assertThat(report.rows() + leftOut).isEqualTo(people.size());
        assertThat(report.omissions()).hasSize((int) Math.min(100, leftOut));
    }

    @Property(tries = 100)
    void theSamePeopleInAnyOrderGiveTheSameFile(@ForAll("people") List<CustomerProfile> people) {
        List<CustomerProfile> turned = new ArrayList<>(people);
        java.util.Collections.reverse(turned);

        assertThat(write(turned, ExportFormat.CONTACTS, ExportSettings.standard()))
                .isEqualTo(write(people, ExportFormat.CONTACTS, ExportSettings.standard()));
    }

    @Property(tries = 300)
    void textsComeInTheOrderOfTheirCodePoints(@ForAll String a, @ForAll String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();

        assertThat(Integer.signum(TextOrder.compare(a, b)))
                .isEqualTo(Integer.signum(java.util.Arrays.compare(left, right)));
    }

    @Provide
    Arbitrary<ExportFormat> formats() {
        return Arbitraries.of(ExportFormat.values());
    }

    @Provide
    Arbitrary<List<CustomerProfile>> people() {
        return Combinators.combine(texts(), emails(), phones(), Arbitraries.of(ConsentState.values()), amounts())
                .as(ExportPropertyTest::person)
                .list()
                .ofMaxSize(12)
                .map(people -> IntStream.range(0, people.size())
                        .mapToObj(i -> CustomerProfile.builder()
                                .from(people.get(i))
                                .id(People.stranger(i).build().id())
                                .build())
                        .toList());
    }

    private static CustomerProfile person(
            String text, Optional<EmailAddress> email, String phone, ConsentState consent, long cents) {
        return People.stranger(0)
                .name(PersonName.ofFull(text))
                .emails(email.stream().toList())
                .addPhones(Phone.of(phone, Optional.empty()))
                .addTags(Tag.manual(text.isBlank() ? "x" : text.strip()))
                .addNotes(text)
                .emailConsent(consent)
                .totalSpent(Money.ofMinor(cents, People.EUR))
                .status(LifecycleStatus.NEW)
                .build();
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'é', '"', ',', ';', '\t', '\n', '=', '+', '-', '@', '\'', ' ', 'λ')
                .ofMaxLength(8)
                .map(String::strip);
    }

    private static Arbitrary<Optional<EmailAddress>> emails() {
        return Arbitraries.of("ann@post.example", "=a@post.example", "+b@post.example", "é@post.example", "")
                .map(EmailAddress::parse);
    }

    private static Arbitrary<String> phones() {
        return Arbitraries.of("+352621123456", "+1|cmd", "=1", "12", "");
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-9_999_999, 9_999_999);
    }

    private static byte[] write(List<CustomerProfile> people, ExportFormat format, ExportSettings settings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CustomerSheet.write(people, bytes, format, settings);
        return bytes.toByteArray();
    }

    private static List<List<String>> read(byte[] bytes) {
        Table table = Table.open(Input.of("people.csv", bytes));
        int columns = table.header().size();
        List<List<String>> cells = new ArrayList<>();
        try (Rows rows =
                table.rows(Selection.ofColumns(IntStream.range(0, columns).toArray()), problem -> {
                    throw new AssertionError(problem.sentence());
                })) {
            while (rows.next()) {
                cells.add(Stream.iterate(0, i -> i < columns, i -> i + 1)
                        .map(i -> rows.row().text(i))
                        .toList());
            }
        }
        return cells;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-[0-9]+,[0-9]{2}");
    }
}
