package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of territories knows the United Kingdom as it is since 2021: before, it was as a member state. */
final class BeforeBrexit implements PlaceStep {
    private static final LocalDate BREXIT = LocalDate.of(2021, 1, 1);

    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.date().isBefore(BREXIT)) {
            return null;
        }
        Sale sale = facts.sale();
        boolean british = isBritish(sale.seller().territory())
                || isBritish(sale.buyer().territory())
                || isBritish(sale.shipFrom())
                || isBritish(sale.shipTo());
        return british
                ? Outcome.needs("date", "Supplies with the United Kingdom are decided by the law from 2021 on only")
                : null;
    }

    private static boolean isBritish(Optional<Territory> territory) {
        return territory.isPresent() && territory.get().rates().equals("GB");
    }
}
