package io.clientele.examples.command;

import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.Rejection;
import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.time.LocalDate;
import java.util.List;

/**
 * A shop whose files have been read.
 *
 * @param storage where it is kept
 * @param tenant the shop
 * @param rules how its profiles are made
 * @param asOf the last day that is looked at
 * @param reports what became of each file
 * @param rejections all rows that could not be used
 * @param facts what its orders say about it
 */
record LoadedShop(
        CrmStorage storage,
        Tenant tenant,
        ProfileRules rules,
        LocalDate asOf,
        List<ImportReport> reports,
        List<Rejection> rejections,
        ShopFacts facts) {

    /** The profiles of all contacts. */
    ProfileSnapshot snapshot() {
        return ProfileSnapshot.of(storage, tenant, rules, asOf);
    }
}
