package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VatCommandsTest {
    private final Shell shell;

    VatCommandsTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    @Test
    void theRatesOfACountryAreShownAsATable() {
        assertThat(shell.crm("vat", "rates", "--country", "BE", "--on", "2026-03-01"))
                .isZero();

        assertThat(shell.out()).isEqualTo("""
                rank                rate  from        confirmed     categories
                standard            21 %  1996-01-01  date+rate     pesticides restaurant-drinks
                reduced              6 %  1971-01-01  date+rate     books culture ebooks food medicines menstrual-products passenger-transport plants sport take-away water
                second-reduced      12 %  1992-04-01  date+rate     accommodation camping restaurant
                parking             12 %  1994-01-01  rate
                zero                 0 %  1971-01-01  rate          newspapers recovered-materials
                """);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void theRatesOfACountryAreWrittenWithTheirSources() throws IOException {
        assertThat(shell.crm("vat", "rates", "--country", "lu", "--on", "2023-06-30", "--out", "@rates.csv"))
                .isZero();

        assertThat(shell.read("rates.csv")).startsWith("""
                country,rank,rate,from,to,categories,sources,confirmation,note
                LU,standard,16,2023-01-01,2023-12-31,,CG IB KD TEDB NS,date+rate,
                LU,reduced,7,2023-01-01,2023-12-31,hairdressing plants,CG IB,date+rate,
                """);
    }

    @Test
    void aDayBehindTheTableIsAnsweredWithAWarning() {
        assertThat(shell.crm("vat", "rates", "--country", "SE", "--on", "2027-01-01"))
                .isZero();

        assertThat(shell.err()).isEqualTo("The table knows the law up to 2026-07-01; changes since then are missing\n");
    }

    @Test
    void whatHasNoRateIsSaidInOneSentence() {
        assertThat(shell.crm("vat", "rates", "--country", "XX", "--on", "2026-01-01"))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("--country 'XX' is no country or territory, such as LU or ES-CN\n");

        assertThat(shell.crm("vat", "rates", "--country", "HR", "--on", "1990-01-01"))
                .isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("No rate of Croatia (HR) is known on 1990-01-01: "
                        + "The rates of HR are known from 1998-08-01 on\n");

        assertThat(shell.crm("vat", "rates", "--country", "CH", "--on", "2026-01-01"))
                .isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("No rate of Switzerland (CH) is known on 2026-01-01: "
                        + "No VAT is charged there, or no rate is known\n");
    }

    @Test
    void aWrongCommandLineIsWrongUsage() {
        assertThat(shell.crm("vat")).isEqualTo(2);
        assertThat(shell.err()).contains("crm vat does nothing by itself");
        assertThat(shell.crm("vat", "rates", "--country", "LU", "--on", "2026-02-30"))
                .isEqualTo(2);
        assertThat(shell.crm("vat", "rates", "--country", "LU")).isEqualTo(2);
        assertThat(shell.crm("vat", "--help")).isZero();
        assertThat(shell.out()).contains("rates", "check-ids");
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
                12345,Nowhere,false,"The country of the row is none, such as LU"
                ,DE,false,There is no VAT number
                """);
        assertThat(shell.err()).contains("numbers.csv, line 13 has a quote that is not closed", "11 numbers, 6 valid");
    }

    @Test
    void aListWithoutNumbersIsRefused() throws IOException {
        shell.file("people.csv", "name,country\nAda,GB\n");

        assertThat(shell.crm("vat", "check-ids", "--in", "@people.csv")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("people.csv, line 1: there is no column number\n");
        assertThat(shell.crm("vat", "check-ids", "--in", "@missing.csv")).isEqualTo(1);
        assertThat(shell.err()).contains("does not exist");
        shell.file("empty.csv", "number,country\n");
        assertThat(shell.crm("vat", "check-ids", "--in", "@empty.csv", "--out", "@none.csv"))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("No row of empty.csv could be read: there is no number to check\n");
        assertThat(shell.path("none.csv")).doesNotExist();
    }
}
