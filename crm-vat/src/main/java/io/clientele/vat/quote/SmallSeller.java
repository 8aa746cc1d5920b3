package io.clientele.vat.quote;

import io.clientele.vat.internal.ExNumber;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.Party;
import java.util.List;
import java.util.Optional;

/**
 * Under which tax number a small enterprise invoices: where it is exempt in another member state, the one with the
 * suffix EX in the place of that which it has at home (Art. 284(3)(b) of Directive 2006/112/EC).
 */
final class SmallSeller {
    static final String FIELD = "ex_number";

    private SmallSeller() {}

    /**
     * The seller with the number, where lines are exempt so.
     *
     * @param seller the seller as its fields say
     * @param fields its fields
     */
    static Party of(Party seller, JsonFields fields, List<LineDecision> lines) {
        Optional<String> number = fields.find(FIELD).map(value -> number(value, seller));
        boolean abroad = lines.stream().anyMatch(line -> ExNumber.isNeededFor(line.vat()));
        return abroad && number.isPresent()
                ? Party.builder().from(seller).taxNumber(number).build()
                : seller;
    }

    private static String number(JsonValue value, Party seller) {
        String number = ExNumber.of(value.line())
                .orElseThrow(() -> value.refused("must be the number of a small enterprise with the prefix of its state"
                        + " and the suffix EX, such as \"DE136695976-EX\""));
        Optional<String> home = VatPrefix.of(seller.address());
        String prefix = VatPrefix.of(number);
        if (home.isPresent() && !home.get().equals(prefix.equals("GR") ? "EL" : prefix)) {
            throw new RefusedException(
                    value.path(), "begins with " + prefix + ", and the seller is established in " + home.get());
        }
        return number;
    }
}
