package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Nothing is lost on the way into returns, and nothing counts twice. */
class ReportLawTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;
    private static final List<TaxPeriod> QUARTERS = Stream.of("2025", "2026")
            .flatMap(year -> Stream.of("-Q1", "-Q2", "-Q3", "-Q4").map(quarter -> TaxPeriod.of(year + quarter)))
            .toList();
    private static final List<Country> STATES = List.of(Country.of("LU"), Country.of("DE"));

    @Provide
    Arbitrary<List<VatEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, DAYS).injectNull(0.5),
                        Arbitraries.longs().between(-100_000, 100_000),
                        Arbitraries.of(ReportedIn.DOMESTIC, ReportedIn.RECAPITULATIVE_STATEMENT, ReportedIn.OSS),
                        Arbitraries.of("LU", "DE"),
                        Arbitraries.of(SupplyKind.class))
                .as(ReportLawTest::entry)
                .list()
                .ofMaxSize(30);
    }

    private static VatEntry entry(
            int day, @Nullable Integer later, long net, ReportedIn in, String at, SupplyKind kind) {
        LocalDate sold = BEGIN.plusDays(day);
        TaxPeriod quarter = QUARTERS.stream()
                .filter(period -> period.contains(sold))
                .findFirst()
                .orElseThrow();
        Optional<Integer> corrected = Optional.ofNullable(later);
        return VatEntry.builder()
                .day(sold)
                .territory(Sales.at(at))
                .origin(Sales.at("LU"))
                .vat(LineVat.taxed(VatRate.of("19")))
                .kind(kind)
                .reportedIn(in)
                .distanceSale(false)
                .triangular(false)
                .net(Money.ofMinor(net, EUR))
                .tax(Money.ofMinor(net / 5, EUR))
                .buyerVatId("DE136695976")
                .corrects(corrected.map(days -> quarter))
                .correctedOn(corrected.map(sold::plusDays))
                .build();
    }

    private static Stream<PeriodReport> reports(List<VatEntry> entries) {
        return QUARTERS.stream()
                .flatMap(period -> STATES.stream()
                        .map(state -> PeriodReport.of(entries, period, state, EUR, ExchangeRates.none())))
                .map(answer -> ((PeriodReport.Answer.Made) answer).report());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(EUR), Money::plus);
    }

    private static Stream<VatEntry> outsideOss(List<VatEntry> entries) {
        return entries.stream().filter(entry -> entry.reportedIn() != ReportedIn.OSS);
    }

    @Property(seed = "31", tries = 500)
    void theReturnsOfAllPeriodsAndStatesSumUpToAllEntries(@ForAll("entries") List<VatEntry> entries) {
        List<DomesticLine> lines =
                reports(entries).flatMap(report -> report.domestic().stream()).toList();

        assertThat(sum(lines.stream().map(DomesticLine::net)))
                .isEqualTo(sum(outsideOss(entries).map(VatEntry::net)));
        assertThat(sum(lines.stream().flatMap(line -> line.tax().stream())))
                .isEqualTo(sum(outsideOss(entries).map(VatEntry::tax)));
    }

    @Property(seed = "32", tries = 500)
    void theStatementsOfAllPeriodsAndTheirCorrectionsSumUpToTheirEntries(@ForAll("entries") List<VatEntry> entries) {
        List<PeriodReport> reports = reports(entries).toList();
        Stream<Money> stated = reports.stream()
                .flatMap(report -> report.recapitulative().stream())
                .map(RecapitulativeLine::net);
        Stream<Money> corrected = reports.stream()
                .flatMap(report -> report.corrections().stream())
                .map(RecapitulativeCorrection::net);

        assertThat(sum(Stream.concat(stated, corrected)))
                .isEqualTo(sum(entries.stream()
                        .filter(entry -> entry.reportedIn() == ReportedIn.RECAPITULATIVE_STATEMENT)
                        .map(VatEntry::net)));
    }

    @Property(seed = "33", tries = 500)
    void theReturnsOfTheOneStopShopSumUpToTheVatOfTheirEntries(@ForAll("entries") List<VatEntry> entries) {
        Stream<Money> balances = QUARTERS.stream()
                .map(period -> OssReturn.of(entries, period, OssScheme.OSS, ExchangeRates.none()))
                .flatMap(answer -> ((OssAnswer.Made) answer).oss().balances().values().stream());

        assertThat(sum(balances))
                .isEqualTo(sum(entries.stream()
                        .filter(entry -> entry.reportedIn() == ReportedIn.OSS)
                        .map(VatEntry::tax)));
    }
}
