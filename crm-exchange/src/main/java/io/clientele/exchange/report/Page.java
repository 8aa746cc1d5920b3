package io.clientele.exchange.report;

import com.google.common.collect.ImmutableList;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.tenant.Tenant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The page: head, key figures and sections. Immutable. */
final class Page {
    /** Nothing may be asked for from elsewhere, whatever a datum says. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final ProfileSnapshot snapshot;
    private final Overview overview;
    private final List<Section> sections;

    Page(ReportData data) {
        snapshot = data.snapshot();
        KeyFigures shop = KeyFigures.of(snapshot);
        Figures figures = new Figures(snapshot.tenant().currency());
        People people = People.of(data);
        int lapseDays = snapshot.rules().lapseDays();
        overview = new Overview(shop, figures, lapseDays);
        ImmutableList.Builder<Section> all = ImmutableList.builder();
        all.add(
                new RevenueSection(MonthlyRevenue.of(snapshot), figures),
                new StatusSection(shop, figures, lapseDays),
                new RecencySection(RecencyHistogram.of(snapshot), shop.customers()),
                new RfmSection(data.rfm(), Advice.load(), figures),
                new CohortSection(Cohorts.of(snapshot)));
        all.addAll(ScoreSections.of(data, figures));
        all.add(
                new BestCustomersSection(BestCustomers.of(snapshot, data.topCustomers()), shop, people, figures),
                new SegmentSection(data.segments(), shop, figures),
                new TaskSection(DueTasks.of(data.tasks(), snapshot.asOf()), people, data.listedTasks()));
        sections = all.build();
    }

    String toHtml() {
        Markup html = new Markup();
        html.open("html", "lang", "en");
        writeHead(html);
        html.open("body");
        writeTitle(html);
        html.open("main");
        overview.write(html);
        sections.forEach(section -> write(html, section));
        html.close();
        html.leaf(
                "footer",
                "Orders up to " + Figures.day(snapshot.asOf()) + ", days of the zone "
                        + zone()
                        + ", amounts in " + snapshot.tenant().currency().getCurrencyCode()
                        + ", returns taken off. This page holds personal data: share it with care.");
        return html.close().close().toHtml();
    }

    private void writeHead(Markup html) {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .empty("meta", "name", "robots", "content", "noindex")
                .empty("link", "rel", "icon", "href", "data:,")
                .leaf("title", snapshot.tenant().name() + ": customers on " + Figures.day(snapshot.asOf()))
                .style(Bundled.text("report.css"))
                .close();
    }

    private String zone() {
        ZoneId zone = snapshot.tenant().zone();
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private void writeTitle(Markup html) {
        Tenant shop = snapshot.tenant();
        html.open("header")
                .open("div")
                .leaf("p", "Customer report", "class", "kicker")
                .open("h1")
                .leaf("bdi", shop.name())
                .close()
                .leaf("p", "As of " + Figures.day(snapshot.asOf()), "class", "date")
                .close()
                .open("nav", "aria-label", "Sections");
        sections.forEach(section -> html.leaf("a", section.heading(), "href", "#" + section.id()));
        html.close().close();
    }

    private static void write(Markup html, Section section) {
        html.open(
                        "section",
                        "id",
                        section.id(),
                        "class",
                        section.isWide() ? "card wide" : "card",
                        "aria-labelledby",
                        section.id() + "-heading")
                .leaf("h2", section.heading(), "id", section.id() + "-heading");
        section.write(html);
        html.close();
    }
}
