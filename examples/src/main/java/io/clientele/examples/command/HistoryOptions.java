package io.clientele.examples.command;

import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.value.CustomerHistories;
import io.clientele.value.TimeScale;
import picocli.CommandLine.Option;

/** The options of every subcommand that looks at how customers buy again. */
final class HistoryOptions {
    /** Whether orders of zero count. */
    enum FreeOrders {
        COUNT,
        IGNORE
    }

    @Option(
            names = "--free-orders",
            paramLabel = "WHAT",
            description = "Whether an order that was free is a purchase: count (default) or ignore. "
                    + "Spend is not changed by it.")
    private FreeOrders freeOrders = FreeOrders.COUNT;

    /** The histories of the customers of a shop. */
    CustomerHistories histories(LoadedShop shop, TimeScale scale) {
        return CustomerHistories.of(snapshot(shop), scale);
    }

    /** The profiles by which these histories are made. */
    ProfileSnapshot snapshot(LoadedShop shop) {
        ProfileRules rules = freeOrders == FreeOrders.IGNORE
                ? shop.rules()
                : ProfileRules.builder()
                        .from(shop.rules())
                        .purchases(shop.rules().purchases().andFreeOrders())
                        .build();
        return ProfileSnapshot.of(shop.storage(), shop.tenant(), rules, shop.asOf());
    }
}
