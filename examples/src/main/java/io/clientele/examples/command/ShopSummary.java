package io.clientele.examples.command;

import io.clientele.contact.LifecycleStatus;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.Remark;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of the files, and what they came to, in lines for a terminal. */
final class ShopSummary {
    private static final int REJECTIONS_SHOWN = 20;
    private static final int COLUMNS_SHOWN = 12;

    private ShopSummary() {}

    /** A line for each file. */
    static void files(LoadedShop shop, Terminal terminal) {
        int widest = shop.reports().stream()
                .mapToInt(report -> report.file().length())
                .max()
                .orElse(0);
        for (ImportReport report : shop.reports()) {
            terminal.line(
                    "%-" + widest + "s  %-22s %s", report.file(), report.format(), String.join(", ", outcomes(report)));
        }
        shop.imports().forEach((file, id) -> terminal.line("%s is import %s: crm undo %s takes it back", file, id, id));
        terminal.line("");
    }

    /** What was rejected, left out, guessed or not read. */
    static void notices(LoadedShop shop, Terminal terminal) {
        shop.reports().forEach(report -> details(report, terminal));
        int more = shop.rejections().size() - REJECTIONS_SHOWN;
        shop.rejections().stream()
                .limit(REJECTIONS_SHOWN)
                .forEach(rejection -> terminal.notice("rejected: " + rejection.sentence()));
        if (more > 0) {
            terminal.notice(number(more) + " more rejected rows");
        }
    }

    private static List<String> outcomes(ImportReport report) {
        List<String> outcomes = new ArrayList<>();
        outcomes.add(number(report.rows()) + " rows");
        add(outcomes, report.imported(), "imported");
        add(outcomes, report.updated(), "updated");
        add(outcomes, report.unchanged(), "unchanged");
        add(outcomes, report.beforeGoLive(), "before go-live");
        add(outcomes, report.rejected(), "rejected");
        return outcomes;
    }

    private static void add(List<String> outcomes, long rows, String what) {
        if (rows > 0) {
            outcomes.add(number(rows) + " " + what);
        }
    }

    private static void details(ImportReport report, Terminal terminal) {
        report.endedBy().ifPresent(sentence -> terminal.notice("ended early: " + sentence));
        for (Remark remark : report.remarks()) {
            terminal.notice(report.file() + ": '" + remark.column() + "' " + remark.words() + ", first in line "
                    + remark.firstLine() + (remark.count() > 1 ? ", " + number(remark.count()) + " times" : ""));
        }
        if (!report.unread().isEmpty()) {
            terminal.notice(report.file() + ": not read: " + some(report.unread()));
        }
    }

    private static String some(List<String> columns) {
        int more = columns.size() - COLUMNS_SHOWN;
        return more > 0
                ? String.join(", ", columns.subList(0, COLUMNS_SHOWN)) + " and " + more + " more"
                : String.join(", ", columns);
    }

    /** Who the contacts are and what they spent. */
    static void people(LoadedShop shop, ProfileSnapshot snapshot, Terminal terminal) {
        Map<LifecycleStatus, Integer> byStatus = new EnumMap<>(LifecycleStatus.class);
        snapshot.profiles().forEach(profile -> byStatus.merge(profile.status(), 1, Integer::sum));
        long customers =
                snapshot.profiles().stream().filter(CustomerProfile::isCustomer).count();
        terminal.line(
                "%s contacts on %s, %s of them customers",
                number(snapshot.profiles().size()), shop.asOf(), number(customers));
        byStatus.forEach(
                (status, count) -> terminal.line("  %-9s %8s", status.name().toLowerCase(Locale.ROOT), number(count)));
        terminal.line(
                "%s orders, %s of them nobody's",
                number(shop.facts().orders()), number(shop.facts().nobodys()));
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
