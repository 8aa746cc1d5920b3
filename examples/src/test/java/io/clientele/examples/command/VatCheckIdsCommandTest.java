package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VatCheckIdsCommandTest {
    private final Shell shell;

    VatCheckIdsCommandTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    @Test
    void numbersAreCheckedRowByRow() throws IOException {
        shell.file("numbers.csv", """
                number,country
                LU 100 003 56,
                10000356,LU
                LU10000357,
                040127797,Greece
                GR040127797,EL
                434031494,XI
                434031494,GB
                DE11111112О,
                12345,CH
                12345,Nowhere
                ,DE
                "LU10000356
                """);

        assertThat(shell.crm("vat", "check-ids", "--in", "@numbers.csv", "--out", "@checked.csv"))
                .isZero();

        assertThat(shell.read("checked.csv")).isEqualTo("""
                number,country,valid,reason
                LU 100 003 56,,true,
                10000356,LU,true,
                LU10000357,,false,"The check digits of Luxembourg do not fit: a character is wrong, or two have changed places"
                040127797,Greece,true,
                GR040127797,EL,true,
                434031494,XI,true,
                434031494,GB,true,
                DE11111112О,,false,"Character 11 is a letter of another script, although it may look like a Latin one"
                12345,CH,false,Switzerland has no VAT numbers of the Union
                12345,Nowhere,false,"'Nowhere' is no country known here; write two letters, such as LU"
                ,DE,false,There is no VAT number
                ,,false,The row cannot be read: it has a quote that is not closed where its cell ends
                """);
        assertThat(shell.err()).contains("numbers.csv, line 13 has a quote that is not closed", "11 numbers, 6 valid");
    }

    @Test
    void aListWithoutNumbersIsRefused() throws IOException {
        shell.file("people.csv", "name,country\nAda,GB\n");

        assertThat(shell.crm("vat", "check-ids", "--in", "@people.csv")).isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo(
                        "people.csv, line 1: no column is called number, vat_number or vat_id; one of them must have the"
                                + " numbers\n");
        assertThat(shell.crm("vat", "check-ids", "--in", "@missing.csv")).isEqualTo(1);
        assertThat(shell.err()).contains("does not exist");
        shell.file("empty.csv", "number,country\n");
        assertThat(shell.crm("vat", "check-ids", "--in", "@empty.csv", "--out", "@none.csv"))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("No row of empty.csv could be read: there is no number to check\n");
        assertThat(shell.path("none.csv")).doesNotExist();
    }

    @Test
    void twoColumnsOfOneNameAreRefusedAsOneOfThemWouldGoUnread() throws IOException {
        shell.file("numbers.csv", "number,country,Number\nLU10000356,,DE136695976\n");

        assertThat(shell.crm("vat", "check-ids", "--in", "@numbers.csv")).isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("numbers.csv, line 1: several columns are called number; leave the one that is meant\n");
    }

    @Test
    void ofTwoNamesTheOneThatIsReadIsSaid() throws IOException {
        assertThat(checked("vat_id,number\nDE136695976,LU10000356\n")).contains("LU10000356,,true,");
        assertThat(shell.err())
                .startsWith("numbers.csv, line 1: the numbers are those of the column number; not read: vat_id\n");
    }

    @Test
    void wordsBeforeANumberAreLeftOut() throws IOException {
        assertThat(checked("""
                number,country
                VAT No. DE136695976,
                BE BTW 0428.759.497,
                CIF: B58378431,ES
                VAT 434031494,XI
                """)).isEqualTo("""
                number,country,valid,reason
                VAT No. DE136695976,,true,
                BE BTW 0428.759.497,,true,
                CIF: B58378431,ES,true,
                VAT 434031494,XI,true,
                """);
    }

    @Test
    void whatLooksLikeAFormulaIsEmptiedAndReportedUnlessItIsANumber() throws IOException {
        assertThat(checked("""
                number,country
                -DE136695976,
                =DE136695976,
                @SUM(1),=cmd
                DE136695976,
                """)).isEqualTo("""
                number,country,valid,reason
                DE136695976,,true,
                ,,false,Character 1 is none that a VAT number has
                ,,false,"'=cmd' is no country known here; write two letters, such as LU"
                DE136695976,,true,
                """);
        assertThat(shell.err()).isEqualTo("""
                cells left empty because their text looks like a formula: 3
                4 numbers, 2 valid
                """);
    }

    @Test
    void eachRowHasItsAnswerEvenIfItIsEmptyOrCannotBeRead() throws IOException {
        assertThat(checked("""
                number,country

                ,
                DE136695976,
                "",""
                ,
                DE13\0,
                DE136695976,

                ,

                """)).isEqualTo("""
                number,country,valid,reason
                ,,false,There is no VAT number
                DE136695976,,true,
                ,,false,There is no VAT number
                ,,false,There is no VAT number
                ,,false,The row cannot be read: it has a NUL character in it
                DE136695976,,true,
                ,,false,There is no VAT number
                """);
        assertThat(shell.err()).isEqualTo("""
                numbers.csv, line 7 has a NUL character in it
                6 numbers, 2 valid
                """);
    }

    @Test
    void linesWithinACellAreNoRows() throws IOException {
        assertThat(checked("""
                number,country
                "DE
                ,
                136695976",
                ,
                DE136695976,
                """)).isEqualTo("""
                number,country,valid,reason
                "DE
                ,
                136695976",,true,
                ,,false,There is no VAT number
                DE136695976,,true,
                """);
    }

    @Test
    void northernIrelandHasNumbersThatBeginWithItsOwnLetters() throws IOException {
        assertThat(checked("""
                number,country
                XI434031494,XI
                GB434031494,XI
                GB 434 0314 95,xi
                DE136695976,XI
                XI43403149,XI
                ,XI
                """)).isEqualTo("""
                number,country,valid,reason
                XI434031494,XI,true,
                GB434031494,XI,false,"The number begins with GB, not with XI of Northern Ireland"
                GB 434 0314 95,xi,false,"The number begins with GB, not with XI of Northern Ireland"
                DE136695976,XI,false,"The number begins with DE, not with XI of Northern Ireland"
                XI43403149,XI,false,"A VAT number of Northern Ireland has 9 digits, or 12 digits, or GD and 3 digits, or HA and 3 digits behind XI; this one is too short by 1"
                ,XI,false,There is no VAT number
                """);
    }

    @Test
    void aCountryThatIsATextOfItsOwnIsNotRepeated() throws IOException {
        assertThat(checked("number,country\n1," + "x".repeat(61) + "\n"))
                .contains("The country of the row is none known here; write two letters, such as LU")
                .doesNotContain("'xx");
    }

    private String checked(String list) throws IOException {
        shell.file("numbers.csv", list);
        assertThat(shell.crm("vat", "check-ids", "--in", "@numbers.csv", "--out", "@checked.csv"))
                .isZero();
        return shell.read("checked.csv");
    }
}
