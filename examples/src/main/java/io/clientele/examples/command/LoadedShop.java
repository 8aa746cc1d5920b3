package io.clientele.examples.command;

import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.write.CustomerSheet;
import io.clientele.exchange.write.ExportReport;
import io.clientele.exchange.write.OrderSheet;
import io.clientele.intake.ImportId;
import io.clientele.order.Orders;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A shop whose files have been read.
 *
 * @param store where it is kept
 * @param tenant the shop
 * @param rules how its profiles are made
 * @param asOf the last day that is looked at
 * @param imports the imports that its files are, by file; none where nothing lasts
 * @param reports what became of each file
 * @param rejections all rows that could not be used
 * @param facts what its orders say about it
 */
record LoadedShop(
        Store store,
        Tenant tenant,
        ProfileRules rules,
        LocalDate asOf,
        Map<String, ImportId> imports,
        List<ImportReport> reports,
        List<Rejection> rejections,
        ShopFacts facts) {

    CrmStorage storage() {
        return store.storage();
    }

    /** The profiles of all contacts. */
    ProfileSnapshot snapshot() {
        return ProfileSnapshot.of(storage(), tenant, rules, asOf);
    }

    /**
     * Writes the orders of some people, by person, then by time.
     *
     * @param andNobodys whether the orders that belong to nobody follow
     */
    ExportReport writeOrders(List<CustomerProfile> people, boolean andNobodys, OutputStream out, CsvProfile profile) {
        return storage().inTransaction(tenant.id(), work -> {
            ProfileReader reader = new ProfileReader(work, tenant, rules, asOf);
            OrderSheet sheet = OrderSheet.on(out, profile, tenant.zone(), rules.purchases());
            people.stream()
                    .sorted(CustomerSheet.byEmail())
                    .forEachOrdered(who -> sheet.add(who, reader.history(who.id())));
            if (andNobodys) {
                sheet.addOrdersOfNobody(work.port(Orders.class), asOf);
            }
            return sheet.finish();
        });
    }
}
