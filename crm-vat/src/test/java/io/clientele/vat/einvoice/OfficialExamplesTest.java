package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The totals of official examples come out to the cent. */
class OfficialExamplesTest {

    /** A group as the table has it. */
    private record Group(LineVat vat, BigDecimal net, BigDecimal tax) {
        static Group of(String text) {
            List<String> parts = Splitter.on(' ').splitToList(text);
            VatCategory category = VatCategory.ofCode(parts.get(0)).orElseThrow();
            Optional<Exemption> exemption =
                    category.needsReason() ? Optional.of(Exemption.inWords("as stated")) : Optional.empty();
            return new Group(
                    new LineVat(category, VatRate.of(parts.get(1)), exemption),
                    new BigDecimal(parts.get(2)),
                    new BigDecimal(parts.get(3)));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "official-examples.csv", numLinesToSkip = 1)
    void anExampleComesToWhatItStates(
            String example,
            String code,
            String groups,
            BigDecimal discounts,
            BigDecimal charges,
            BigDecimal prepaid,
            BigDecimal vat,
            BigDecimal gross,
            BigDecimal payable) {
        Currency currency = Currency.getInstance(code);
        List<Group> stated =
                Splitter.on('|').splitToStream(groups).map(Group::of).toList();
        LineVat first = stated.get(0).vat();
        List<PricedLine> lines = new ArrayList<>();
        for (Group group : stated) {
            BigDecimal sold =
                    group.vat().equals(first) ? group.net().add(discounts).subtract(charges) : group.net();
            lines.add(new PricedLine(
                    "line-" + lines.size(), group.vat(), LinePrice.of(BigDecimal.valueOf(sold.signum()), sold.abs())));
        }

        DocumentTotals totals = PricedDocument.builder()
                .currency(currency)
                .correction(true)
                .lines(lines)
                .addAdjustments(
                        Adjustment.discount("discount", Money.of(discounts, currency), first),
                        Adjustment.charge("charge", Money.of(charges, currency), first))
                .prepaid(Money.of(prepaid, currency))
                .build()
                .totals(RoundingPolicy.STANDARD)
                .orThrow();

        assertThat(totals.groups())
                .as(example)
                .containsExactlyInAnyOrderElementsOf(stated.stream()
                        .map(one ->
                                new VatGroup(one.vat(), Money.of(one.net(), currency), Money.of(one.tax(), currency)))
                        .toList());
        assertThat(totals.vat().amount()).isEqualTo(vat);
        assertThat(totals.gross().amount()).isEqualTo(gross);
        assertThat(totals.payable().amount()).isEqualTo(payable);
    }
}
