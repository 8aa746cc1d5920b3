package io.clientele.vat.quote;

import io.clientele.vat.Refusal;
import io.clientele.vat.treatment.MarginScheme;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds facts of a supply that contradict each other, of which one would have to be passed over. */
final class Contradiction {
    private Contradiction() {}

    /** What is wrong, by the name of its field within the line. */
    static Optional<Refusal> in(Supply supply) {
        boolean goods = supply.kind() == SupplyKind.GOODS;
        Optional<MarginScheme> margin = supply.margin();
        if (margin.isPresent() && margin.get().isForGoods() != goods) {
            return Optional.of(new Refusal("margin", goods ? "is a scheme for services" : "is a scheme for goods"));
        }
        List<String> fields = new ArrayList<>();
        supply.exemption().ifPresent(given -> fields.add("exemption"));
        margin.ifPresent(given -> fields.add("margin"));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        supply.reverseCharge().ifPresent(given -> fields.add("reverse_charge"));
        supply.rate().ifPresent(given -> fields.add("rate"));
        return fields.size() > 1 ? Optional.of(beside(fields.get(0), fields.get(1))) : Optional.empty();
    }

    private static Refusal beside(String field, String other) {
        return new Refusal(other, "does not go with '" + field + "'");
    }
}
