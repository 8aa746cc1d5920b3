package io.clientele.vat.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatCategory;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.threshold.DistanceTurnover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all decisions, whatever the facts. */
class TreatmentLawsTest {
    private static final int TRIES = 1000;
    private static final List<String> PLACES =
            List.of("LU", "DE", "FR", "IT", "ES", "ES-CN", "XI", "GB", "US", "PT-20", "AX", "MC", "FR-GP", "GR-ISL");
    private static final Treatments TREATMENTS = Treatments.standard();

    private static Arbitrary<Optional<Territory>> territories() {
        return Arbitraries.of(PLACES)
                .map(code -> Territories.standard().byCode(code).orElseThrow())
                .optional(0.9);
    }

    private static Arbitrary<Boolean> seldom() {
        return Arbitraries.of(true, false, false, false);
    }

    private static Arbitrary<Seller> sellers() {
        Arbitrary<Set<Country>> states =
                Arbitraries.of("LU", "DE", "FR").map(Country::of).set().ofMaxSize(2);
        return Combinators.combine(
                        territories(),
                        states,
                        states,
                        seldom(),
                        seldom(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Seller.Scheme.STANDARD, Seller.Scheme.STANDARD, Seller.Scheme.SMALL_ENTERPRISE))
                .as((territory, registered, exempt, established, ioss, oss, scheme) -> Seller.builder()
                        .territory(territory)
                        .registrations(registered)
                        .exemptIn(exempt)
                        .establishments(established ? registered : Set.of())
                        .ioss(ioss)
                        .oss(oss)
                        .scheme(scheme)
                        .build());
    }

    private static Arbitrary<Buyer> buyers() {
        return Combinators.combine(
                        Arbitraries.of(Buyer.Kind.values()).optional(0.95),
                        territories(),
                        territories(),
                        Arbitraries.of(Verification.values()).optional(0.8),
                        seldom())
                .as((kind, territory, identified, check, split) -> Buyer.builder()
                        .kind(kind)
                        .territory(territory)
                        .identifiedIn(identified)
                        .check(check)
                        .paysSplit(split)
                        .build());
    }

    @Provide
    Arbitrary<Sale> sales() {
        Arbitrary<Optional<LocalDate>> days = Arbitraries.of("2019-05-01", "2021-07-01", "2026-03-02", "2028-07-01")
                .map(LocalDate::parse)
                .optional(0.95);
        Arbitrary<DistanceTurnover> turnovers = Combinators.combine(
                        Arbitraries.of("0", "9999", "10000.01")
                                .map(BigDecimal::new)
                                .optional(0.9),
                        Arbitraries.of("0", "10000.01").map(BigDecimal::new).optional(0.9),
                        seldom())
                .as(DistanceTurnover::new);
        Arbitrary<Optional<BigDecimal>> amounts =
                Arbitraries.of("1", "149", "151").map(BigDecimal::new).optional(0.9);
        return Combinators.combine(
                        sellers(),
                        buyers(),
                        territories(),
                        territories(),
                        days,
                        turnovers,
                        amounts,
                        Combinators.combine(
                                        Arbitraries.of(Role.values()),
                                        seldom(),
                                        Arbitraries.of(true, false).optional(0.7))
                                .as((role, triangular, foreign) -> Sale.builder()
                                        .seller(Seller.builder().build())
                                        .buyer(Buyer.builder().build())
                                        .role(role)
                                        .triangular(triangular)
                                        .reverseChargeOfForeigners(foreign)
                                        .build()))
                .as((seller, buyer, from, to, day, turnover, amount, rest) -> Sale.builder()
                        .from(rest)
                        .seller(seller)
                        .buyer(buyer)
                        .shipFrom(from)
                        .shipTo(to)
                        .date(day)
                        .turnover(turnover)
                        .amount(amount)
                        .consignmentValue(amount)
                        .build());
    }

    @Provide
    Arbitrary<Supply> supplies() {
        return Combinators.combine(
                        Arbitraries.of(SupplyKind.values()),
                        Arbitraries.of(PlaceRule.values()),
                        seldom(),
                        Arbitraries.of(MarginScheme.values()).optional(0.1),
                        Arbitraries.of(DomesticReverseCharge.values()).optional(0.1),
                        Arbitraries.of("VATEX-EU-132-1C", "VATEX-EU-148-A")
                                .map(code -> ExemptionGround.ofVatex(code).orElseThrow())
                                .optional(0.1),
                        Arbitraries.of("standard", "standard", "books", "no-such-thing")
                                .map(ProductCategory::new))
                .as((kind, place, excise, margin, reverse, exemption, category) -> Supply.builder()
                        .kind(kind)
                        .placeRule(place)
                        .excise(excise)
                        .margin(margin)
                        .reverseCharge(reverse)
                        .exemption(exemption)
                        .category(category)
                        .build());
    }

    @Property(seed = "11", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everythingIsDecidedOrAskedFor(@ForAll("sales") Sale sale, @ForAll("supplies") Supply supply) {
        Treatment treatment = TREATMENTS.of(sale, supply);

        if (treatment instanceof Treatment.Needs needs) {
            assertThat(needs.fields()).isNotEmpty();
        } else {
            assertThat(((Treatment.Decided) treatment).reasons()).isNotEmpty();
        }
    }

    @Property(seed = "12", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whereTheBuyerOwesNothingIsChargedUnlessItIsSplit(
            @ForAll("sales") Sale sale, @ForAll("supplies") Supply supply) {
        if (TREATMENTS.of(sale, supply) instanceof Treatment.Decided decided && decided.debtor() == Debtor.BUYER) {
            boolean split = decided.vat().category() == VatCategory.SPLIT_PAYMENT;
            assertThat(split || decided.vat().rate().isZero()).isTrue();
            assertThat(split || decided.mention("en").orElseThrow().equals("Reverse charge"))
                    .isTrue();
        }
    }

    @Property(seed = "13", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aConsumerNeverOwes(@ForAll("sales") Sale sale, @ForAll("supplies") Supply supply) {
        Sale consumers = Sale.builder()
                .from(sale)
                .buyer(Buyer.builder()
                        .from(sale.buyer())
                        .kind(Buyer.Kind.CONSUMER)
                        .paysSplit(false)
                        .build())
                .build();

        if (TREATMENTS.of(consumers, supply) instanceof Treatment.Decided decided) {
            assertThat(decided.debtor()).isNotEqualTo(Debtor.BUYER);
        }
    }

    @Property(seed = "14", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void thereIsNoRateWithoutADate(@ForAll("sales") Sale sale, @ForAll("supplies") Supply supply) {
        Sale dateless = Sale.builder().from(sale).date(Optional.empty()).build();

        assertThat(TREATMENTS.of(dateless, supply))
                .isInstanceOfSatisfying(
                        Treatment.Needs.class,
                        needs -> assertThat(needs.fields()).containsExactly("date"));
    }

    @Property(seed = "15", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsExemptNeverBearsARateAndSaysWhy(@ForAll("sales") Sale sale, @ForAll("supplies") Supply supply) {
        if (TREATMENTS.of(sale, supply) instanceof Treatment.Decided decided
                && decided.vat().category().needsReason()) {
            assertThat(decided.vat().rate().isZero()).isTrue();
            assertThat(decided.debtor()).isNotEqualTo(Debtor.SELLER);
            assertThat(decided.mention("fr")).isPresent();
        }
    }

    @Property(seed = "16", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDecisionIsAFunctionOfTheFacts(@ForAll("sales") Sale sale, @ForAll("supplies") Supply supply) {
        Sale same = Sale.builder().from(sale).build();

        assertThat(Treatments.standard().of(same, supply)).isEqualTo(TREATMENTS.of(sale, supply));
    }

    @Property(seed = "18", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void suppliesOfOneSaleAreDecidedAsEachAlone(
            @ForAll("sales") Sale sale, @ForAll("supplies") Supply one, @ForAll("supplies") Supply other) {
        SaleTreatments together = TREATMENTS.of(sale);

        assertThat(together.of(one)).isEqualTo(TREATMENTS.of(sale, one));
        assertThat(together.of(other)).isEqualTo(TREATMENTS.of(sale, other));
        assertThat(together.of(one)).isEqualTo(TREATMENTS.of(sale, one));
    }

    @Property(seed = "19", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void suppliesOfOneSaleThatDifferInCategoryAndRateAloneAreDecidedAsEachAlone(
            @ForAll("sales") Sale sale, @ForAll("supplies") Supply one, @ForAll("supplies") Supply other) {
        SaleTreatments together = TREATMENTS.of(sale);
        Supply kin = Supply.builder()
                .from(one)
                .category(other.category())
                .rate(other.rate())
                .build();

        assertThat(together.of(one)).isEqualTo(TREATMENTS.of(sale, one));
        assertThat(together.of(kin)).isEqualTo(TREATMENTS.of(sale, kin));
    }

    @Property(seed = "17", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anOutageNeverMakesASupplyTaxedThatAValidNumberWouldExempt(
            @ForAll("sales") Sale sale, @ForAll("supplies") Supply supply) {
        Treatment valid = TREATMENTS.of(checked(sale, Verification.VALID), supply);
        Treatment unknown = TREATMENTS.of(checked(sale, Verification.UNKNOWN), supply);

        assertThat(unknown.equals(valid) || isAskedFor(unknown)).isTrue();
    }

    @Property(seed = "20", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anInvoiceSaysWhyNothingIsChargedInItsLanguage(
            @ForAll("sales") Sale sale, @ForAll("supplies") Supply supply, @ForAll("languages") String language) {
        if (TREATMENTS.of(sale, supply) instanceof Treatment.Decided decided) {
            LineVat vat = decided.vat(language);

            assertThat(vat.exemption().flatMap(Exemption::reason))
                    .isEqualTo(decided.vat().exemption().flatMap(none -> decided.mention(language)));
            assertThat(vat.exemption().flatMap(Exemption::vatex))
                    .isEqualTo(decided.vat().exemption().flatMap(Exemption::vatex));
            assertThat(vat.rate()).isEqualTo(decided.vat().rate());
            assertThat(vat.category()).isEqualTo(decided.vat().category());
            assertThat(decided.vat("en")).isEqualTo(decided.vat());
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "de", "fr", "es", "ga");
    }

    private static boolean isAskedFor(Treatment treatment) {
        return treatment instanceof Treatment.Needs needs && needs.fields().contains("buyer.vat_id_check");
    }

    private static Sale checked(Sale sale, Verification check) {
        return Sale.builder()
                .from(sale)
                .buyer(Buyer.builder().from(sale.buyer()).check(check).build())
                .build();
    }
}
