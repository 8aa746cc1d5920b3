package io.clientele.exchange.report;

import io.clientele.contact.LifecycleStatus;
import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/** Four hundred customers and three years of orders, the same in every run. */
final class SampleShop {
    private static final List<String> GIVEN = List.of(
            "Anne", "Luc", "Marie", "Jean", "Léa", "Tom", "Eva", "Nils", "Sophie", "Paul", "Inês", "Marc", "Zoé",
            "Yann", "Carla", "Émile", "Nora", "Pit", "Claire", "Jos", "Mia", "Rui", "Laura", "Max", "Chloé");
    private static final List<String> FAMILY = List.of(
            "Weber",
            "Schmit",
            "Muller",
            "Thill",
            "Hoffmann",
            "Klein",
            "Wagner",
            "Da Silva",
            "Ferreira",
            "Reuter",
            "Kieffer",
            "Becker",
            "Theisen",
            "Majerus",
            "Welter",
            "Dupont",
            "Lambert",
            "Meyer",
            "Steffen",
            "Bernard");
    private static final LocalDate OPENED = TestShop.AS_OF.minusYears(3);

    private SampleShop() {}

    static ReportData data() {
        TestShop shop = TestShop.inEuros();
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            addCustomer(
                    shop,
                    GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get((i / 25 + 3 * (i % 25)) % FAMILY.size()),
                    random);
        }
        for (int i = 0; i < 85; i++) {
            shop.member("reader" + i + "@list.example");
        }
        ReportData bare = shop.data().build();
        ReportData.Builder data = ReportData.builder().snapshot(bare.snapshot()).rfm(bare.rfm());
        addSegments(data, bare.snapshot());
        addTasks(data, bare.snapshot());
        return data.build();
    }

    private static void addCustomer(TestShop shop, String name, Random random) {
        int days = (int) ChronoUnit.DAYS.between(OPENED, TestShop.AS_OF);
        double loyalty = random.nextDouble();
        int day = (int) (days * (1 - Math.pow(random.nextDouble(), 0.8)));
        while (day < days) {
            LocalDate placed = OPENED.plusDays(day);
            long cents = Math.round(1_500 + Math.exp(7.6 + 0.8 * random.nextGaussian()));
            shop.order(name, placed.toString(), placed.getMonthValue() >= 11 ? cents * 3 / 2 : cents);
            if (random.nextInt(40) == 0) {
                shop.order(name, placed.plusDays(1).toString(), -cents / 2);
            }
            if (random.nextDouble() > loyalty * 0.95) {
                return;
            }
            day += 6 + (int) (-Math.log(1 - random.nextDouble()) * 85);
        }
    }

    private static void addSegments(ReportData.Builder data, ProfileSnapshot snapshot) {
        data.addSegments(
                segment("VIP", snapshot, one -> one.orders() >= 5),
                segment("New", snapshot, one -> one.orders() == 1),
                segment("Dormant", snapshot, one -> one.status() == LifecycleStatus.LAPSED),
                segment(
                        "Holiday buyers of 2025",
                        snapshot,
                        one -> one.id().value().charAt(3) < '4'),
                segment("Luxembourg", snapshot, one -> one.id().value().charAt(2) < 'a'),
                segment("Germany", snapshot, one -> one.id().value().charAt(2) >= 'd'),
                segment("France", snapshot, one -> one.id().value().charAt(2) == 'b'));
    }

    private static SegmentLine segment(String name, ProfileSnapshot snapshot, Predicate<CustomerProfile> in) {
        List<CustomerProfile> members = snapshot.profiles().stream().filter(in).toList();
        long spent =
                members.stream().mapToLong(one -> one.totalSpent().minorUnits()).sum();
        return new SegmentLine(
                name, members.size(), Money.ofMinor(spent, snapshot.tenant().currency()));
    }

    private static void addTasks(ReportData.Builder data, ProfileSnapshot snapshot) {
        for (CustomerProfile one : snapshot.profiles()) {
            long ago = one.lastOrder()
                    .map(day -> ChronoUnit.DAYS.between(day, TestShop.AS_OF))
                    .orElse(-1L);
            if (ago >= 0 && ago <= 12) {
                data.addTasks(new TaskLine(
                        one.lastOrder().orElseThrow().plusDays(10), one.id(), "follow up", "order completed"));
            } else if (ago >= 90 && ago < 100) {
                data.addTasks(new TaskLine(
                        one.lastOrder().orElseThrow().plusDays(90),
                        one.id(),
                        "win back",
                        "no order for 90 days".toLowerCase(Locale.ROOT)));
            }
        }
    }
}
