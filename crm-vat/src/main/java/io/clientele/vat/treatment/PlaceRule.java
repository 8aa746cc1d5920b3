package io.clientele.vat.treatment;

/**
 * By which rule a service, or goods that are not simply sent, have their place. Where a rule is about a place, it is
 * the sale's {@link Sale#shipTo() destination}. Immutable.
 */
public enum PlaceRule {
    /** Art. 44 and 45: where a business customer is established, and otherwise where the seller is. */
    GENERAL("44, 45"),
    /** Art. 46: by an intermediary for a consumer, where the transaction itself is taxed. */
    INTERMEDIARY("46"),
    /** Art. 47: connected with immovable property, where it is. */
    PROPERTY("47"),
    /** Art. 48: transport of passengers, where it takes place. */
    PASSENGER_TRANSPORT("48"),
    /** Art. 49 and 50: transport of goods for a consumer; within the Union from where it departs. */
    GOODS_TRANSPORT("49, 50"),
    /** Art. 53: admission to an event, where it takes place. */
    EVENT_ADMISSION("53"),
    /** Art. 54(1): culture, sport, teaching and the like for a consumer, where it takes place. */
    EVENT_ACTIVITY("54(1)"),
    /** Art. 54(1), second subparagraph: an event that is streamed, where the consumer is; since 2025. */
    VIRTUAL_EVENT("54(1)"),
    /** Art. 54(2): work on movable goods for a consumer, where it is carried out. */
    WORK_ON_GOODS("54(2)"),
    /** Art. 55: restaurant and catering, where it is carried out. */
    RESTAURANT("55"),
    /** Art. 56(1): hire of means of transport for up to 30 days (vessels 90), where they are handed over. */
    SHORT_HIRE("56(1)"),
    /** Art. 56(2): longer hire of means of transport to a consumer, where the consumer is. */
    LONG_HIRE("56(2)"),
    /**
     * Art. 59: rights, advertising, advice, data, finance and the like, for consumers outside the Union where they are.
     */
    INTANGIBLE("59"),
    /** Art. 36: goods that the seller installs, where that is. */
    INSTALLED_GOODS("36");

    private final String articles;

    PlaceRule(String articles) {
        this.articles = articles;
    }

    /** The article of Directive 2006/112/EC, such as {@code Art. 47}. */
    public String article() {
        return "Art. " + articles;
    }

    /** Whether the place is where something is or happens, whoever the customer is. */
    boolean isPlaceForAll() {
        return switch (this) {
            case PROPERTY, PASSENGER_TRANSPORT, EVENT_ADMISSION, RESTAURANT, SHORT_HIRE -> true;
            case GENERAL, INTERMEDIARY, GOODS_TRANSPORT, EVENT_ACTIVITY, VIRTUAL_EVENT -> false;
            case WORK_ON_GOODS, LONG_HIRE, INTANGIBLE, INSTALLED_GOODS -> false;
        };
    }

    /** Whether the place is where something is or happens, for consumers. */
    boolean isPlaceForConsumers() {
        return switch (this) {
            case INTERMEDIARY, EVENT_ACTIVITY, WORK_ON_GOODS -> true;
            default -> isPlaceForAll();
        };
    }
}
