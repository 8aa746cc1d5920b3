package io.clientele.vat.quote;

import com.google.common.collect.ImmutableMap;
import io.clientele.address.Country;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.Role;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the facts of a sale from JSON. What is absent is not known, and asked for if it matters. */
final class SaleReader {
    private static final ImmutableMap<String, Seller.Scheme> SCHEMES = Words.of(Seller.Scheme.class);
    private static final ImmutableMap<String, Buyer.Kind> KINDS = Words.of(Buyer.Kind.class);
    private static final ImmutableMap<String, Verification> CHECKS = Words.of(Verification.class);
    private static final ImmutableMap<String, Role> ROLES = Words.of(Role.class);

    private static final ImmutableMap<String, Boolean> IMPORTERS = ImmutableMap.of("seller", true, "buyer", false);

    static final String[] BUYER = {"country", "postcode", "type", "vat_id", "vat_id_check", "pays_split"};

    private SaleReader() {}

    static Sale read(JsonFields fields) {
        JsonFields seller = fields.get("seller")
                .fields(
                        "country",
                        "postcode",
                        "vat_id",
                        "scheme",
                        "oss",
                        "ioss",
                        "registrations",
                        "establishments",
                        "exempt_in",
                        "union_turnover",
                        "recapitulative_statements");
        JsonFields buyer = fields.get("buyer").fields(BUYER);
        Sale.Builder sale = Sale.builder()
                .seller(seller(seller))
                .buyer(buyer(buyer))
                .shipFrom(Places.of(fields, "ship_from", "ship_from_postcode", seller))
                .shipTo(Places.of(fields, "ship_to", "ship_to_postcode", buyer))
                .date(fields.find("date").map(JsonValue::day))
                .turnover(turnover(fields))
                .amount(amount(fields, "amount"))
                .consignmentValue(amount(fields, "consignment_value"))
                .importedBySeller(fields.find("importer").isPresent() && fields.meaning("importer", IMPORTERS))
                .triangular(flag(fields, "triangular", false))
                .reverseChargeOfForeigners(
                        fields.find("reverse_charge_of_foreigners").map(JsonValue::flag));
        if (fields.find("role").isPresent()) {
            sale.role(fields.meaning("role", ROLES));
        }
        return sale.build();
    }

    private static Seller seller(JsonFields fields) {
        Optional<Territory> territory = Places.of(fields);
        Seller.Builder seller = Seller.builder()
                .territory(territory)
                .identifiedIn(VatIds.territory(fields, territory))
                .oss(flag(fields, "oss", false))
                .ioss(flag(fields, "ioss", false))
                .registrations(countries(fields, "registrations"))
                .establishments(countries(fields, "establishments"))
                .exemptIn(countries(fields, "exempt_in"))
                .unionTurnover(amount(fields, "union_turnover"))
                .recapitulativeStatements(flag(fields, "recapitulative_statements", true));
        if (fields.find("scheme").isPresent()) {
            seller.scheme(fields.meaning("scheme", SCHEMES));
        }
        return seller.build();
    }

    private static Buyer buyer(JsonFields fields) {
        Optional<Territory> territory = Places.of(fields);
        Buyer.Builder buyer = Buyer.builder()
                .territory(territory)
                .identifiedIn(VatIds.territory(fields, territory))
                .paysSplit(flag(fields, "pays_split", false));
        if (fields.find("type").isPresent()) {
            buyer.kind(fields.meaning("type", KINDS));
        }
        check(fields).ifPresent(buyer::check);
        return buyer.build();
    }

    /** What was found of the buyer's number. That nothing was found goes without a number, too. */
    private static Optional<Verification> check(JsonFields fields) {
        Optional<JsonValue> given = fields.find("vat_id_check");
        Optional<Verification> check = given.map(value -> fields.meaning("vat_id_check", CHECKS));
        if (fields.find("vat_id").isEmpty()
                && check.filter(found -> found != Verification.UNKNOWN).isPresent()) {
            throw given.orElseThrow().refused("is what a check of the VAT number found, and 'vat_id' is missing");
        }
        return check;
    }

    private static DistanceTurnover turnover(JsonFields fields) {
        return new DistanceTurnover(
                amount(fields, "ytd_distance_sales"),
                amount(fields, "previous_year_distance_sales"),
                flag(fields, "distance_sales_option", false));
    }

    private static Optional<BigDecimal> amount(JsonFields fields, String name) {
        return fields.find(name).map(value -> {
            BigDecimal amount = value.decimal();
            if (amount.signum() < 0) {
                throw value.refused("is negative");
            }
            return amount;
        });
    }

    private static boolean flag(JsonFields fields, String name, boolean otherwise) {
        return fields.find(name).map(JsonValue::flag).orElse(otherwise);
    }

    private static List<Country> countries(JsonFields fields, String name) {
        return fields.elements(name).stream().map(Places::country).toList();
    }
}
