package io.clientele.vat.invoice;

import io.clientele.vat.VatCategory;
import io.clientele.vat.total.VatGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a tax is called that is not VAT: IGIC in the Canary Islands, IPSI in Ceuta and Melilla. */
final class TaxName {
    private TaxName() {}

    /** The name of a category's tax; empty where it is VAT. */
    static Optional<String> of(VatCategory category) {
        return switch (category) {
            case CANARY_ISLANDS -> Optional.of("IGIC");
            case CEUTA_AND_MELILLA -> Optional.of("IPSI");
            case STANDARD, ZERO_RATED, EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT, OUTSIDE_SCOPE, SPLIT_PAYMENT ->
                Optional.empty();
        };
    }

    /** The name of the tax of a whole invoice; empty where there is VAT in it. */
    static Optional<String> of(List<VatGroup> groups) {
        List<VatCategory> taxed = groups.stream()
                .map(group -> group.vat().category())
                .filter(VatCategory::bearsTax)
                .distinct()
                .toList();
        boolean local = !taxed.isEmpty()
                && taxed.stream().allMatch(category -> of(category).isPresent());
        return Optional.of(taxed.stream()
                        .flatMap(category -> of(category).stream())
                        .collect(Collectors.joining("/")))
                .filter(name -> local);
    }
}
