package io.clientele.benchmarks;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.rate.Validity;
import io.clientele.vat.rate.VatRates;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Orders of a shop in Luxembourg: to consumers at home and in three states, one in ten to a business abroad. */
final class VatOrders {
    private static final List<String> COUNTRIES = List.of("LU", "LU", "DE", "FR", "BE");
    private static final ProductCategory BOOKS = new ProductCategory("books");
    private static final Validity SINCE = Validity.from(LocalDate.of(2026, 1, 1));
    private static final int MOST_LINES = 9;
    private static final int MOST_PIECES = 5;
    private static final int MOST_CENTS = 20_000;

    private VatOrders() {}

    /** A line. */
    record Line(Supply supply, LinePrice price) {}

    /** An order. */
    record Placed(Sale sale, List<Line> lines) {}

    static List<Placed> of(int count, Random random) {
        List<Placed> orders = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            orders.add(new Placed(sale(random), lines(random)));
        }
        return orders;
    }

    /** The table, with rates of books as a host adds them. */
    static VatRates rates() {
        return VatRates.standard()
                .withRate(at("LU"), BOOKS, VatRate.of("3"), SINCE, "host")
                .withRate(at("DE"), BOOKS, VatRate.of("7"), SINCE, "host")
                .withRate(at("FR"), BOOKS, VatRate.of("5.5"), SINCE, "host")
                .withRate(at("BE"), BOOKS, VatRate.of("6"), SINCE, "host");
    }

    private static Territory at(String country) {
        return Territories.standard().byCode(country).orElseThrow();
    }

    private static Sale sale(Random random) {
        Territory to = at(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        boolean business = random.nextInt(10) == 0;
        Buyer.Builder buyer = Buyer.builder().territory(to);
        if (business) {
            buyer.kind(Buyer.Kind.BUSINESS).identifiedIn(to).check(Verification.VALID);
        } else {
            buyer.kind(Buyer.Kind.CONSUMER);
        }
        return Sale.builder()
                .seller(Seller.builder().territory(at("LU")).oss(true).build())
                .buyer(buyer.build())
                .shipFrom(at("LU"))
                .shipTo(to)
                .date(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(180)))
                .turnover(DistanceTurnover.of(new BigDecimal("250000.00"), new BigDecimal("900000.00")))
                .build();
    }

    private static List<Line> lines(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int left = 1 + random.nextInt(MOST_LINES); left > 0; left--) {
            ProductCategory category = random.nextInt(3) == 0 ? BOOKS : ProductCategory.STANDARD;
            LinePrice price = LinePrice.of(
                    BigDecimal.valueOf(1 + random.nextInt(MOST_PIECES)),
                    BigDecimal.valueOf(1 + random.nextInt(MOST_CENTS), 2));
            lines.add(new Line(Supply.of(SupplyKind.GOODS, category), price));
        }
        return lines;
    }
}
