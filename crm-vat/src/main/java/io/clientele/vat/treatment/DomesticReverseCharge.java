package io.clientele.vat.treatment;

/**
 * A kind of supply for which a state may make a business customer owe the tax. Whether the state where the supply is
 * taxed does so, its own law says; whoever names the kind says that it does. Immutable.
 */
public enum DomesticReverseCharge {
    /** Gas, electricity, heat or cold through networks, from abroad. */
    NETWORK_ENERGY("195"),
    /** Investment gold, where taxed by option, and gold of low fineness. */
    GOLD("198"),
    /** Construction. */
    CONSTRUCTION("199(1)(a)"),
    /** Staff for construction. */
    CONSTRUCTION_STAFF("199(1)(b)"),
    /** Immovable property, where taxed by option. */
    LAND("199(1)(c)"),
    /** Scrap and waste. */
    SCRAP("199(1)(d)"),
    /** Goods given as security. */
    SECURITY("199(1)(e)"),
    /** Goods sold after retention of ownership was assigned. */
    RETAINED_OWNERSHIP("199(1)(f)"),
    /** Immovable property sold by a debtor in execution. */
    EXECUTION("199(1)(g)"),
    /** Allowances to emit greenhouse gases. */
    EMISSION_ALLOWANCES("199a(1)(a)"),
    /** Other units under the emission trading rules. */
    EMISSION_UNITS("199a(1)(b)"),
    /** Mobile telephones. */
    MOBILE_PHONES("199a(1)(c)"),
    /** Integrated circuits. */
    CHIPS("199a(1)(d)"),
    /** Gas and electricity to a dealer. */
    ENERGY_TO_DEALER("199a(1)(e)"),
    /** Gas and electricity certificates. */
    ENERGY_CERTIFICATES("199a(1)(f)"),
    /** Telecommunications services. */
    TELECOMMUNICATIONS("199a(1)(g)"),
    /** Game consoles, tablets and laptops. */
    CONSOLES_TABLETS_LAPTOPS("199a(1)(h)"),
    /** Cereals and industrial crops. */
    CEREALS("199a(1)(i)"),
    /** Raw and semi-finished metals. */
    RAW_METAL("199a(1)(j)"),
    /** Whatever a state has put under the quick reaction mechanism. */
    QUICK_REACTION("199b");

    private final String number;

    DomesticReverseCharge(String number) {
        this.number = number;
    }

    /** The article of Directive 2006/112/EC, such as {@code Art. 199(1)(a)}. */
    public String article() {
        return "Art. " + number;
    }

    /** Whether it is one of Art. 199a and 199b, which states may use for a time only. */
    boolean isForATime() {
        return number.startsWith("199a") || number.startsWith("199b");
    }
}
