package io.clientele.vat.treatment;

import com.google.common.base.Splitter;
import io.clientele.address.Country;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.threshold.DistanceTurnover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The facts of a case as the table of cases has them: words, and names with a value. */
final class CaseFacts {
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 3, 2);

    private final Map<String, String> facts = new HashMap<>();

    CaseFacts(String text) {
        for (String word : Splitter.on(' ').split(text)) {
            int equals = word.indexOf('=');
            facts.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
        }
    }

    private boolean has(String name) {
        return facts.containsKey(name);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(facts.get(name)).filter(value -> !value.isEmpty());
    }

    private Optional<Territory> territory(String name) {
        return find(name).map(code -> Territories.standard().byCode(code).orElseThrow());
    }

    private Optional<BigDecimal> number(String name) {
        return find(name).map(BigDecimal::new);
    }

    Sale sale() {
        return Sale.builder()
                .seller(seller())
                .buyer(buyer())
                .role(has("platform") ? Role.PLATFORM : has("behind") ? Role.BEHIND_PLATFORM : Role.SELLER)
                .shipFrom(territory("from"))
                .shipTo(territory("to"))
                .date(has("date") ? find("date").map(LocalDate::parse) : Optional.of(USUAL_DAY))
                .turnover(new DistanceTurnover(number("ytd"), number("last"), has("optin")))
                .amount(number("amount"))
                .consignmentValue(number("value"))
                .triangular(has("triangular"))
                .importedBySeller(has("imports"))
                .reverseChargeOfForeigners(find("foreign").map("yes"::equals))
                .build();
    }

    private Seller seller() {
        Seller.Builder seller = Seller.builder()
                .territory(territory("seller"))
                .identifiedIn(territory("sid"))
                .oss(has("oss"))
                .ioss(has("ioss"))
                .recapitulativeStatements(!has("nostatement"))
                .unionTurnover(number("union"))
                .scheme(has("small") ? Seller.Scheme.SMALL_ENTERPRISE : Seller.Scheme.STANDARD);
        find("reg").map(Country::of).ifPresent(seller::addRegistrations);
        find("est").map(Country::of).ifPresent(seller::addEstablishments);
        find("ex").map(Country::of).ifPresent(seller::addExemptIn);
        return seller.build();
    }

    private Buyer buyer() {
        Buyer.Builder buyer = Buyer.builder()
                .territory(territory("buyer"))
                .identifiedIn(territory("id"))
                .paysSplit(has("split"));
        for (Buyer.Kind kind : Buyer.Kind.values()) {
            if (has(kind.name().toLowerCase(java.util.Locale.ROOT))) {
                buyer.kind(kind);
            }
        }
        for (Verification check : Verification.values()) {
            if (has(check.name().toLowerCase(java.util.Locale.ROOT))) {
                buyer.check(check);
            }
        }
        return buyer.build();
    }

    Supply supply() {
        return Supply.builder()
                .kind(
                        has("electronic")
                                ? SupplyKind.ELECTRONIC_SERVICE
                                : has("service") ? SupplyKind.SERVICE : SupplyKind.GOODS)
                .category(find("category").map(ProductCategory::new).orElse(ProductCategory.STANDARD))
                .placeRule(find("place").map(PlaceRule::valueOf).orElse(PlaceRule.GENERAL))
                .excise(has("excise"))
                .margin(find("margin").map(MarginScheme::valueOf))
                .reverseCharge(find("rc").map(DomesticReverseCharge::valueOf))
                .exemption(
                        find("exempt").map(code -> ExemptionGround.ofVatex(code).orElseThrow()))
                .rate(find("rate").map(VatRate::of))
                .build();
    }
}
