package io.clientele.examples.sample;

import java.util.List;

/** What buyers write under an order; some in several lines. */
final class Notes {
    private static final List<String> ALL = List.of(
            "Sonner deux fois, svp.\nMerci !",
            "Bitte bei Müller im Erdgeschoss abgeben;\r\ndanke",
            "Gift: please do not enclose the invoice, \"Happy birthday, Léa\" on the card",
            "Wann ech gelift net virun 18 Auer",
            "Entregar à vizinha, 2.º andar");

    private Notes() {}

    static String any(Dice dice) {
        return dice.pick(ALL);
    }
}
