package io.clientele.vat.quote;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;

/** Lines of quotes for tests. */
final class QuoteLines {
    private QuoteLines() {}

    /** One piece of goods at the standard rate. */
    static QuoteLine goods(String id, String price) {
        return line(id, SupplyKind.GOODS, "standard", price);
    }

    /** One piece of a kind; a negative price is that of one that is sent back. */
    static QuoteLine line(String id, SupplyKind kind, String category, String price) {
        boolean back = price.startsWith("-");
        return new QuoteLine(
                id,
                Supply.of(kind, new ProductCategory(category)),
                LinePrice.of(back ? "-1" : "1", back ? price.substring(1) : price));
    }
}
