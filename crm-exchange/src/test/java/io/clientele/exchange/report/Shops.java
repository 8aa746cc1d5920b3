package io.clientele.exchange.report;

import io.clientele.contact.ContactId;
import io.clientele.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Shops from nothing to too much. */
final class Shops {
    static final String HOSTILE = "<script>alert('x')</script> \"&' \u202E😀 מיכל\u0000\uD800";

    private Shops() {}

    static List<String> names() {
        return List.of("sample", "scored", "empty", "tiny", "hostile", "huge", "yen");
    }

    static ReportData named(String name) {
        return switch (name) {
            case "sample" -> SampleShop.data();
            case "scored" -> ShopWithScores.data();
            case "empty" -> empty();
            case "tiny" -> tiny();
            case "hostile" -> hostile();
            case "huge" -> huge();
            case "yen" -> yen();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static ReportData empty() {
        return TestShop.inEuros().data().build();
    }

    /** One customer, one order. */
    static ReportData tiny() {
        return TestShop.inEuros().order("Ann Weber", "2026-06-12", 4_990).data().build();
    }

    /** Every text that comes from outside is meant to do harm. */
    static ReportData hostile() {
        TestShop shop = new TestShop(HOSTILE, "EUR")
                .order(HOSTILE, "2026-06-12", 4_990)
                .order("W".repeat(200), "2026-06-12", 14_990)
                .order("Ann " + "Weber ".repeat(30), "2026-01-12", 14_990)
                .order("مريم العلي", "2026-05-12", 24_990);
        ReportData bare = shop.data().build();
        ContactId id = TestShop.named(bare.snapshot(), "مريم العلي").id();
        return shop.data()
                .addSegments(new SegmentLine(HOSTILE, 3, Money.ofMinor(10, Currency.getInstance("EUR"))))
                .addSegments(new SegmentLine("x".repeat(300), 0, Money.ofMinor(0, Currency.getInstance("EUR"))))
                .addTasks(new TaskLine(LocalDate.of(2026, 6, 1), id, HOSTILE, "y".repeat(300)))
                .build();
    }

    /** Six years, amounts near the limit, months below zero, and money without a rate. */
    static ReportData huge() {
        TestShop shop = TestShop.inEuros();
        for (int month = 0; month < 72; month++) {
            LocalDate day = LocalDate.of(2020, 7, 15).plusMonths(month);
            shop.order("Buyer " + month % 9, day.toString(), 9_000_000_000_000_000L + month * 700_000_000_000_000L);
            if (month % 11 == 10) {
                shop.order("Buyer " + month % 9, day.plusDays(3).toString(), -60_000_000_000_000_000L);
            }
        }
        shop.order("Buyer 1", "2026-03-01", Money.ofMinor(1_234_567_890L, Currency.getInstance("CHF")));
        return shop.data().build();
    }

    /** A currency without digits behind the point, and half a year of life. */
    static ReportData yen() {
        TestShop shop = new TestShop("Kissa Tanuki", "JPY").asOf("2026-06-14").lapseDays(45);
        for (int i = 0; i < 60; i++) {
            shop.order(
                    "Guest " + i % 23,
                    LocalDate.of(2026, 1, 5).plusDays(i * 5L % 158).toString(),
                    900 + i * 137L % 5_000);
        }
        return shop.data().build();
    }
}
