package io.clientele.vat.report;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.number.Verification;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.quote.Quotes;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sales of a shop in Luxembourg that is above the threshold and in the one-stop shop. */
final class Sales {
    private static final Quotes QUOTES = Quotes.standard();

    private Sales() {}

    static Territory at(String code) {
        return Territories.standard().byCode(code).orElseThrow();
    }

    static QuoteRequest toConsumer(String country, String day, String price) {
        return request(country, day, price, SupplyKind.GOODS, Buyer.builder().kind(Buyer.Kind.CONSUMER));
    }

    static QuoteRequest service(String country, String day, String price) {
        return request(
                country,
                day,
                price,
                SupplyKind.ELECTRONIC_SERVICE,
                Buyer.builder().kind(Buyer.Kind.CONSUMER));
    }

    static QuoteRequest toBusiness(String country, String vatId, String price, SupplyKind kind) {
        Buyer.Builder buyer = Buyer.builder()
                .kind(Buyer.Kind.BUSINESS)
                .identifiedIn(at(country))
                .check(Verification.VALID);
        return QuoteRequest.builder()
                .from(request(country, "2026-02-10", price, kind, buyer))
                .buyerVatId(vatId)
                .build();
    }

    private static QuoteRequest request(
            String country, String day, String price, SupplyKind kind, Buyer.Builder buyer) {
        Sale sale = Sale.builder()
                .seller(Seller.builder().territory(at("LU")).oss(true).build())
                .buyer(buyer.territory(at(country)).build())
                .shipFrom(at("LU"))
                .shipTo(at(country))
                .date(LocalDate.parse(day))
                .turnover(DistanceTurnover.of(new BigDecimal("12000"), BigDecimal.ZERO))
                .build();
        boolean negative = price.startsWith("-");
        return QuoteRequest.builder()
                .sale(sale)
                .currency(Currency.getInstance("EUR"))
                .addLines(new QuoteLine(
                        "1",
                        Supply.of(kind, ProductCategory.STANDARD),
                        LinePrice.of(negative ? "-1" : "1", negative ? price.substring(1) : price)))
                .corrects(Optional.of("2025-Q4").filter(period -> negative))
                .build();
    }

    /** The same sale with other facts. */
    static QuoteRequest changed(QuoteRequest request, UnaryOperator<Sale.Builder> facts) {
        return QuoteRequest.builder()
                .from(request)
                .sale(facts.apply(Sale.builder().from(request.sale())).build())
                .build();
    }

    /** The same sale of a supply with other facts. */
    static QuoteRequest supplied(QuoteRequest request, UnaryOperator<Supply.Builder> facts) {
        QuoteLine line = request.lines().get(0);
        Supply supply = facts.apply(Supply.builder().from(line.supply())).build();
        return QuoteRequest.builder()
                .from(request)
                .lines(List.of(new QuoteLine(line.id(), supply, line.price())))
                .build();
    }

    /** The same sale by a seller of another place, from where goods leave, too; in the one-stop shop. */
    static QuoteRequest soldFrom(String code, QuoteRequest request) {
        Seller seller = Seller.builder().territory(at(code)).oss(true).build();
        return changed(request, facts -> facts.seller(seller).shipFrom(at(code)));
    }

    static QuoteRequest named(String id, QuoteRequest request) {
        return QuoteRequest.builder().from(request).id(id).build();
    }

    static List<VatEntry> entries(QuoteRequest... requests) {
        return List.of(requests).stream()
                .flatMap(request -> VatEntries.of(quote(request)).stream())
                .toList();
    }

    static Quote quote(QuoteRequest request) {
        return ((QuoteAnswer.Quoted) QUOTES.of(request)).quote();
    }
}
