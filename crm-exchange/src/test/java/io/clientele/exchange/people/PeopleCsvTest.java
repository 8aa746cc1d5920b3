package io.clientele.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.text.Input;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PeopleCsvTest {
    private final PeopleCsv format = new PeopleCsv();

    @Test
    void aRecordHasAllThatItsRowSays() {
        Found found = Found.in(format, "people.csv", """
                record_id,first_name,last_name,email,phone,street,house_number,postcode,city,country,date_of_birth
                7,Ann,Weber,Ann@Post.example,+352 621 000 001,Rue du Test,12,1234,Luxembourg,Luxemburg,29/02/1984
                """);

        SourceRecord ann = found.records().get(0);
        assertThat(ann.key()).isEqualTo(new SourceKey("people", RecordKind.HAND, "7"));
        assertThat(ann.name()).contains(PersonName.of("Ann", "Weber"));
        assertThat(ann.emails()).containsExactly(EmailAddress.of("ann@post.example"));
        assertThat(ann.address().orElseThrow().street()).contains("Rue du Test 12");
        assertThat(ann.address().orElseThrow().country().orElseThrow().code()).isEqualTo("LU");
        assertThat(ann.birthday()).isPresent();
    }

    @Test
    void anIdIsNeededAndHoldsForOneRow() {
        Found found = Found.in(
                format, "people.csv", "record_id,email\n1,ann@post.example\n,bob@post.example\n1,cem@post.example\n");

        assertThat(found.records()).hasSize(1);
        assertThat(found.rejections())
                .containsExactly(
                        "people.csv, line 3: 'record_id' is empty",
                        "people.csv, line 4: 'record_id' is that of an earlier row");
    }

    @Test
    void aListFromASpreadsheetInSwedishIsReadWithoutIds() throws IOException {
        Found found = Found.in(format, "excel.csv", sample("excel_sep_hint_semicolon.csv"));

        assertThat(found.records())
                .extracting(record -> record.name().orElseThrow().full())
                .containsExactly("Britt Berg", "Curt Co");
        assertThat(found.unread()).containsExactly("Summa");
        assertThat(found.rejections()).isEmpty();
    }

    @Test
    void aRaggedListLosesNobodyWhoCanBeReached() throws IOException {
        Found found = Found.in(format, "ragged.csv", sample("ragged_blank_duplicate_headers.csv"));

        assertThat(found.records())
                .extracting(record -> record.emails().get(0).key())
                .containsExactly("pia@example.com", "nea@example.com", "olle@example.se", "lisa@example.com");
        assertThat(found.rejections())
                .singleElement()
                .asString()
                .startsWith("ragged.csv, line 7: 'Email' is no address that can be used");
    }

    @Test
    void aListIsKnownByItsIdsOrItsAddresses() {
        assertThat(format.recognises(opened("record_id,name\n1,Ann\n"))).isTrue();
        assertThat(format.recognises(opened("Vorname,E-Mail-Adresse\nAnn,ann@post.example\n")))
                .isTrue();
        assertThat(format.recognises(opened("Colour,Size\nred,5\n"))).isFalse();
    }

    private static OpenedFile opened(String text) {
        return OpenedFile.of(Input.of("list.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sample(String name) throws IOException {
        try (InputStream in = PeopleCsvTest.class.getResourceAsStream("/samples/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
