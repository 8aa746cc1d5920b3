package io.clientele.examples.sample;

import java.time.LocalDate;

/** Where one person likes to buy. */
enum Channels {
    ON_THE_SITE,
    ON_THE_MARKETPLACE,
    IN_PERSON;

    /** The day on which the shop moved its site, and opened a till with it. */
    static final LocalDate SECOND_SITE = LocalDate.of(2025, 7, 1);

    /** Odd names are typed by their owners, so they come from the site. */
    static Channels of(Person person, Dice dice) {
        double luck = dice.unit();
        if (luck < 0.66 || Names.ODD.contains(person.name())) {
            return ON_THE_SITE;
        }
        return luck < 0.88 || !person.home().country().equals("LU") ? ON_THE_MARKETPLACE : IN_PERSON;
    }

    Channel on(LocalDate day, Dice dice) {
        double luck = dice.unit();
        boolean second = !day.isBefore(SECOND_SITE);
        Channel site = second ? Channel.SHOPIFY : Channel.WOOCOMMERCE;
        return switch (this) {
            case ON_THE_SITE -> luck < 0.94 ? site : Channel.MARKETPLACE;
            case ON_THE_MARKETPLACE -> luck < 0.85 ? Channel.MARKETPLACE : site;
            case IN_PERSON -> inPerson(luck, second, site);
        };
    }

    private static Channel inPerson(double luck, boolean second, Channel site) {
        if (luck < 0.1) {
            return site;
        }
        return second && luck < 0.4 ? Channel.TILL : Channel.STALL;
    }
}
