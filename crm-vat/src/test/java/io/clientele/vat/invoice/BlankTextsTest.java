package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is blank can neither be printed nor filed, and is absent. */
class BlankTextsTest {
    private static final String BLANK = " \t";

    @Test
    void aDraftHasNoBlankReferences() {
        InvoiceDraft draft = Drafts.domestic()
                .buyerReference(BLANK)
                .orderReference("")
                .salesOrder(BLANK)
                .deliveryNote(BLANK)
                .contractReference(BLANK)
                .paymentTerms(BLANK)
                .build();

        assertThat(draft)
                .isEqualTo(Drafts.domestic().buyerReference(Optional.empty()).build());
    }

    @Test
    void aPartyHasNoBlankNumbersAndNoContactOfBlanks() {
        Party party = Party.builder()
                .name("Ann Doe")
                .tradingName(BLANK)
                .vatNumber("")
                .taxNumber(BLANK)
                .identifier(BLANK)
                .legalId(BLANK)
                .contact(PartyContact.of(BLANK, "", BLANK))
                .build();

        assertThat(party).isEqualTo(Party.builder().name("Ann Doe").build());
    }

    @Test
    void aLineHasNoBlankTexts() {
        InvoiceLine plain = Drafts.line("1", "1", "1.00", Drafts.STANDARD);

        assertThat(InvoiceLine.builder()
                        .from(plain)
                        .description(BLANK)
                        .article("")
                        .buyerArticle(BLANK)
                        .note(BLANK)
                        .orderLine(BLANK)
                        .build())
                .isEqualTo(plain);
    }

    @Test
    void meansOfPaymentAndPayeesHaveNoneEither() {
        Optional<String> blank = Optional.of(BLANK);

        assertThat(new PaymentMeans("58", blank, blank, blank, blank)).isEqualTo(PaymentMeans.of("58"));
        assertThat(new Payee("Market Ltd", blank, blank)).isEqualTo(Payee.of("Market Ltd"));
    }
}
