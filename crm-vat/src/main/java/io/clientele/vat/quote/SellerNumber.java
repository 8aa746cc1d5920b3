package io.clientele.vat.quote;

import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.treatment.Sale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Under which of its VAT numbers the seller made the supply (Art. 226(3) of Directive 2006/112/EC): that of the state
 * where it is taxed, or which the goods leave for another. Immutable.
 *
 * @param party the seller, with that number
 * @param missing what is missing to say it
 */
record SellerNumber(Party party, Optional<Missing> missing) {
    private static final String RULE = "Art. 226(3)";

    /**
     * The seller with the number.
     *
     * @param seller the seller, with its own number
     * @param others its numbers in other states, by their prefixes
     * @param sale where the sale begins and ends
     * @param lines how the lines stand to VAT
     */
    static SellerNumber of(Party seller, Map<String, String> others, Sale sale, List<LineDecision> lines) {
        Set<String> states = new TreeSet<>();
        lines.forEach(line -> state(line, sale).ifPresent(states::add));
        if (states.isEmpty()) {
            return new SellerNumber(seller, Optional.empty());
        }
        if (states.size() > 1) {
            return new SellerNumber(
                    seller,
                    Optional.of(new Missing(
                            "lines",
                            RULE,
                            "supplies under one VAT number of the seller: those of " + String.join(" and ", states)
                                    + " on invoices of their own")));
        }
        return of(seller, others, sale, states.iterator().next());
    }

    private static Optional<String> state(LineDecision line, Sale sale) {
        if (line.isIntraCommunity()) {
            return line.treatment()
                    .map(treatment -> treatment.territory())
                    .or(sale::shipFrom)
                    .flatMap(InvoicePlaces::prefix);
        }
        return line.treatment()
                .filter(treatment -> line.isUnderNumberOfPlace())
                .flatMap(treatment -> InvoicePlaces.prefix(treatment.territory()));
    }

    private static SellerNumber of(Party seller, Map<String, String> others, Sale sale, String state) {
        Optional<String> own =
                seller.vatNumber().filter(number -> VatPrefix.of(number).equals(state));
        Optional<String> number = own.or(() -> Optional.ofNullable(others.get(state)));
        boolean isHome = Stream.of(
                        VatPrefix.of(seller.address()),
                        sale.seller().territory().flatMap(InvoicePlaces::prefix))
                .anyMatch(Optional.of(state)::equals);
        if (number.isEmpty() && isHome) {
            return new SellerNumber(seller, Optional.empty());
        }
        Party party = Party.builder().from(seller).vatNumber(number).build();
        return new SellerNumber(
                party,
                number.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Missing(
                                "seller.vat_ids",
                                RULE,
                                "the VAT number of the seller in " + state + ", under which it made the supply")));
    }
}
