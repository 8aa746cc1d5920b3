package io.clientele.vat.report;

import io.clientele.vat.rate.Territory;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.Mention;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import io.clientele.vat.treatment.Treatment;
import java.util.Optional;

/** Which supplies count for the threshold of distance sales: those that go to a consumer in another member state. */
final class AcrossBorders {
    private AcrossBorders() {}

    static boolean counts(Sale sale, Supply supply, Treatment.Decided decided) {
        if (!supply.countsForThreshold()) {
            return false;
        }
        Territory seller = sale.seller().territory().orElseThrow();
        return switch (decided.article()) {
            case "Art. 59c(1)" -> true;
            case "Art. 33(a)", "Art. 58" -> areOtherStates(seller, decided.territory(), supply.kind());
            // Art. 59c(1)(c) asks for the value of supplies, not for VAT on them: what is exempt counts as well.
            case "Art. 284(1)", "Art. 284(2)" -> goesToConsumer(sale, supply.kind(), seller);
            default ->
                decided.grounds().mention().equals(Optional.of(Mention.EXEMPT))
                        && goesToConsumer(sale, supply.kind(), seller);
        };
    }

    private static boolean goesToConsumer(Sale sale, SupplyKind kind, Territory seller) {
        boolean goods = kind == SupplyKind.GOODS;
        Optional<Territory> to = goods ? sale.shipTo() : sale.buyer().territory();
        Territory from = goods ? sale.shipFrom().orElse(seller) : seller;
        return sale.buyer().kind().equals(Optional.of(Buyer.Kind.CONSUMER))
                && to.isPresent()
                && areOtherStates(from, to.get(), kind);
    }

    /** Whether the second is in the Union, and another state than the first; Northern Ireland is one for goods. */
    private static boolean areOtherStates(Territory one, Territory other, SupplyKind kind) {
        boolean inUnion = kind == SupplyKind.GOODS ? other.inVatTerritoryForGoods() : other.inVatTerritoryForServices();
        return inUnion && !OssSums.state(one).equals(OssSums.state(other));
    }
}
