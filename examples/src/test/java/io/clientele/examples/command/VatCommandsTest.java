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
                restaurant-drinks: the cut to 12 planned for 2026-03-01 is not among the changes that remained
                culture: the rise planned for 2026-03-01 was withdrawn
                food: but margarine 12 and lobster oysters caviar standard
                sport: the rise to 12 % planned for 2026-03-01 was withdrawn
                take-away: the rise to 12 % planned for 2026-03-01 was withdrawn
                restaurant: meals; not drinks
                newspapers: newspapers; not every periodical
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
                LU,reduced,7,2023-01-01,2023-12-31,hairdressing plants,CG IB,date+rate,plants: cut flowers and ornamental plants; food plants 3
                """);
    }

    @Test
    void whatOfAKindBearsAnotherRateIsInTheNote() throws IOException {
        assertThat(shell.crm("vat", "rates", "--country", "BE", "--on", "2026-03-01", "--out", "@rates.csv"))
                .isZero();

        assertThat(shell.read("rates.csv")).contains("; restaurant: meals; not drinks\n");
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
                        + "The rates of HR are known from 1998-01-01 on\n");

        assertThat(shell.crm("vat", "rates", "--country", "CH", "--on", "2026-01-01"))
                .isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("No rate of Switzerland (CH) is known on 2026-01-01: "
                        + "It is outside the Union, and the table has no rates of it\n");
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
}
