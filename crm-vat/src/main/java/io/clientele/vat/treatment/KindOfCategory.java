package io.clientele.vat.treatment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.clientele.vat.ProductCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a category of the table of rates must be: goods, an electronic service, or a service that has its place by a
 * rule of its own. Where the supply says something else, one of the two is wrong, and which one decides the country. A
 * host's own categories may be anything.
 */
enum KindOfCategory {
    /** Goods, and no download. */
    GOODS,
    /** A service, and no goods. */
    SERVICE,
    /** Goods that can be a download too, and no other service. */
    PRESS,
    /** Goods, or goods with the work on them, and no download. */
    GOODS_OR_WORK,
    /** A download, and neither goods nor any other service (Art. 58). */
    ELECTRONIC,
    /** Art. 47. */
    AT_PROPERTY,
    /** Art. 48. */
    PASSENGERS,
    /** Art. 53 and 54. */
    EVENT,
    /** Art. 55. */
    MEALS;

    private static final ImmutableMap<ProductCategory, KindOfCategory> KNOWN = known();

    private static ImmutableMap<ProductCategory, KindOfCategory> known() {
        ImmutableMap.Builder<ProductCategory, KindOfCategory> known = ImmutableMap.builder();
        add(known, AT_PROPERTY, "accommodation", "camping", "residential-rent");
        add(known, PASSENGERS, "passenger-transport");
        add(known, EVENT, "culture", "sport", "dance-events");
        add(known, MEALS, "restaurant", "restaurant-drinks", "catering");
        add(known, SERVICE, "hairdressing");
        add(known, ELECTRONIC, "ebooks");
        add(known, PRESS, "newspapers", "daily-newspapers");
        add(known, GOODS_OR_WORK, "photovoltaic", "draught-beer");
        add(known, GOODS, "books", "medicines", "menstrual-products", "contraceptives", "orthopaedic-appliances");
        add(known, GOODS, "food", "basic-food", "other-food", "baby-food", "sugary-or-salty-food", "bread-and-flour");
        add(known, GOODS, "fruit-and-vegetables", "olive-oil", "pasta-and-seed-oil", "take-away", "water");
        add(known, GOODS, "plants", "cut-flowers", "firewood", "wood", "livestock", "live-animals", "pesticides");
        add(known, GOODS, "childrens-clothing", "recovered-materials", "natural-gas", "electricity");
        add(known, GOODS, "district-heating", "hot-water");
        return known.buildOrThrow();
    }

    private static void add(
            ImmutableMap.Builder<ProductCategory, KindOfCategory> known, KindOfCategory kind, String... names) {
        for (String name : names) {
            known.put(new ProductCategory(name), kind);
        }
    }

    /** The categories that are told apart. */
    static ImmutableSet<ProductCategory> categories() {
        return KNOWN.keySet();
    }

    /** The rule of place of a service of a category; the general one where it has none of its own. */
    static PlaceRule placeRule(ProductCategory category) {
        @Nullable KindOfCategory kind = KNOWN.get(category);
        return kind == null ? PlaceRule.GENERAL : kind.placeRule();
    }

    /** Of events, businesses have the general rule for all but admission, which is another rule to be named. */
    private PlaceRule placeRule() {
        return switch (this) {
            case AT_PROPERTY -> PlaceRule.PROPERTY;
            case PASSENGERS -> PlaceRule.PASSENGER_TRANSPORT;
            case MEALS -> PlaceRule.RESTAURANT;
            case EVENT -> PlaceRule.EVENT_ACTIVITY;
            case GOODS, SERVICE, PRESS, GOODS_OR_WORK, ELECTRONIC -> PlaceRule.GENERAL;
        };
    }

    /** What is to be asked because a supply and its category do not go together; null where they do. */
    static @Nullable Treatment contradiction(Facts facts) {
        Supply supply = facts.supply();
        @Nullable KindOfCategory kind = KNOWN.get(supply.category());
        if (kind == null || supply.margin().isPresent()) {
            return null;
        }
        return switch (supply.kind()) {
            case GOODS -> kind.canBeGoods() ? null : otherSupply(supply.category(), "is not goods");
            case ELECTRONIC_SERVICE ->
                kind.isElectronic() ? null : otherSupply(supply.category(), "is no electronic service");
            case SERVICE -> kind.ofService(facts);
        };
    }

    private boolean canBeGoods() {
        return this == GOODS || this == PRESS || this == GOODS_OR_WORK;
    }

    /** An event can be streamed. */
    private boolean isElectronic() {
        return this == ELECTRONIC || this == EVENT || this == PRESS;
    }

    private @Nullable Treatment ofService(Facts facts) {
        if (this == ELECTRONIC) {
            return otherSupply(facts.supply().category(), "is an electronic service (Art. 58)");
        }
        if (this == GOODS || this == PRESS) {
            return otherSupply(facts.supply().category(), this == GOODS ? "is goods" : "is goods or a download");
        }
        boolean open = facts.placeRule() == PlaceRule.GENERAL && placeRule() != PlaceRule.GENERAL;
        return open
                ? Treatment.Needs.of(
                        "place_rule",
                        "'" + facts.supply().category()
                                + "' is taxed where it is or happens (Art. 47 to 55): name the rule, and as the destination"
                                + " the place")
                : null;
    }

    private static Treatment otherSupply(ProductCategory category, String problem) {
        return Treatment.Needs.of("supply", "'" + category + "' " + problem + ": one of the two is meant otherwise");
    }
}
