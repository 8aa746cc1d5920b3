package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeriesPlanTest {

    @Test
    void seriesAreByCountryAndYear() {
        assertThat(SeriesPlan.byCountryAndYear().seriesOf(Drafts.domestic().build(), Drafts.DAY))
                .hasToString("LU-2026");
    }

    @Test
    void creditNotesCanHaveASeriesOfTheirOwn() {
        InvoiceDraft credit = Drafts.domestic().kind(InvoiceKind.CREDIT_NOTE).build();

        assertThat(new SeriesPlan("{year}", "CN-{year}").seriesOf(credit, Drafts.DAY))
                .hasToString("CN-2026");
    }

    @Test
    void aPatternThatMakesNoSeriesIsRefused() {
        assertThatThrownBy(() -> SeriesPlan.together("{Country}")).isInstanceOf(IllegalArgumentException.class);
    }
}
