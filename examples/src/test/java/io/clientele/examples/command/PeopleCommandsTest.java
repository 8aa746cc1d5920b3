package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandsTest {
    private final Shell shell;

    PeopleCommandsTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    @BeforeEach
    void writeList() throws IOException {
        shell.file("people.csv", """
                id,Vorname,Nachname,email,street,plz,ort,dob
                9,Claire,Thill,claire.thill@post.example,rue des Prés 4,3510,Dudelange,1985-02-03
                10,Claire,Till,claire.thill@post.example,rue des Pres 4,L-3510,Dudelange,1985-02-03
                11,Klaus,Weber,k.weber@web.example,Gartenweg 3,2310,Esch,1951-03-04
                12,Ursula,Weber,k.weber@web.example,Gartenweg 3,2310,Esch,1954-08-19
                11,Nora,Hoffmann,,,,,
                """);
    }

    @Test
    void rowsOfOnePersonHaveOneContactNamedAfterTheSmallestId() {
        assertThat(shell.crm("contacts", "--in", "@people.csv", "--by", "all", "--decide", "sure"))
                .isZero();

        assertThat(shell.out()).isEqualTo("record_id,contact_id\n9,10\n10,10\n11,11\n12,12\n");
        assertThat(shell.err()).contains("people.csv, line 6: 'id' is that of an earlier row", "4 records, 3 people");
    }

    @Test
    void whyTwoRecordsAreOnePersonIsSaidInWords() {
        assertThat(shell.crm("explain", "--in", "@people.csv", "--record", "9", "--with", "10"))
                .isZero();

        assertThat(shell.out())
                .contains("family name: one letter off", "9 and 10 are surely one person", "they are one contact");
    }

    @Test
    void whyTwoOfAFamilyAreTwoIsSaidInWords() {
        assertThat(shell.crm("explain", "--in", "@people.csv", "--record", "11", "--with", "12"))
                .isZero();

        assertThat(shell.out()).contains("given name: different", "are taken for two people", "two contacts");
    }

    @Test
    void whyARecordIsInItsGroupIsSaidWithTheWeakestLink() {
        assertThat(shell.crm("explain", "--in", "@people.csv", "--record", "10"))
                .isZero();

        assertThat(shell.out()).contains("2 records are one contact", "The weakest link:");
    }

    @Test
    void aRecordThatIsNotThereGetsASentence() {
        assertThat(shell.crm("explain", "--in", "@people.csv", "--record", "77"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("has no record '77'");
    }
}
