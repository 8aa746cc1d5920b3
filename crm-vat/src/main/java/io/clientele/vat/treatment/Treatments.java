package io.clientele.vat.treatment;

import io.clientele.vat.rate.VatRates;
import org.jspecify.annotations.Nullable;

/**
 * Decides how supplies are treated. A decision is a function of the facts and of the table of rates. Immutable.
 *
 * <p>The rules are tried from the top; the first that knows the case has it. The order is part of the law as it is
 * written here, and stands in the three lists of this class.
 */
public final class Treatments {
    /** For goods, where they are supplied. */
    private static final PlaceStep[] GOODS = {
        // Nothing can be said without these.
        new MissingFacts(),
        new BeforeBrexit(),
        // By their nature: Art. 132 and the like go before Art. 138 and 146.
        new ExemptGoods(),
        // The United Kingdom is one for VAT, so its border with the Union within it is none here.
        new WithinUnitedKingdom(),
        // Before all that cross borders: installed goods and energy through networks do not count as sent.
        new InstalledGoods(),
        new NetworkEnergy(),
        // The seller behind a marketplace sells to the marketplace, wherever the goods go.
        new BehindPlatform(),
        // Exported goods are exempt under a margin scheme too (Art. 327 (4), 321), so they go first.
        new Export(),
        // A margin scheme keeps goods at home, within a state and across borders (Art. 35, 139 (3)).
        new Margin(),
        new DomesticGoods(),
        new OutsideUnion(),
        // What is left crosses a border into or within the Union.
        new BeforeECommerce(),
        new Import(),
        // Before the ordinary supply to a business, of which it is a special case.
        new Triangulation(),
        new IntraCommunity(),
        new DistanceSale()
    };

    /** For services, where they are supplied. */
    private static final PlaceStep[] SERVICES = {
        new MissingFacts(),
        new BeforeBrexit(),
        new BeforeServicePackage(),
        new BehindPlatformServices(),
        // Travel agents have a scheme and a place of their own (Art. 307).
        new Margin(),
        // Passengers are carried through several states (Art. 48).
        new PassengerTransport(),
        // What is bound to a place is so for businesses as well (Art. 47 to 56).
        new ServicePlace(),
        // A business is taxed where it is (Art. 44); a customer that proves not to be one falls through.
        new ServiceToBusiness(),
        new BeforeECommerceServices(),
        new ElectronicSupply(),
        new ServiceToConsumer(),
        // The rest, for consumers (Art. 45).
        new ServiceAtSeller()
    };

    /** What is charged there. */
    private static final ChargeStep[] CHARGES = {
        new LocalTax(),
        new OutsideScope(),
        // By its nature, before all that depends on who sells and who buys.
        new ExemptServices(),
        // A small enterprise charges nobody, and nobody owes for it.
        new SmallEnterprise(),
        // A rule for the kind of supply is more special than that for foreign sellers.
        new ReverseChargeByKind(),
        new ReverseChargeOfForeigner(),
        new SplitPayment(),
        new AtRate()
    };

    private final VatRates rates;

    private Treatments(VatRates rates) {
        this.rates = rates;
    }

    /** By the table of rates that comes with the library. */
    public static Treatments standard() {
        return by(VatRates.standard());
    }

    /** By a table of rates. */
    public static Treatments by(VatRates rates) {
        return new Treatments(rates);
    }

    /** The table of rates by which it is decided. */
    public VatRates rates() {
        return rates;
    }

    /** How a supply of a sale is treated. */
    public Treatment of(Sale sale, Supply supply) {
        Facts facts = Facts.of(sale, supply, rates);
        return facts.hasBuyerKind() ? charged(facts, place(facts)) : ofEither(sale, supply, rates);
    }

    /**
     * How a supply is treated where it is not known whether the buyer acts as a business: it need not be where both are
     * treated alike.
     */
    static Treatment ofEither(Sale sale, Supply supply, VatRates rates) {
        Treatment consumer = of(sale, Buyer.Kind.CONSUMER, supply, rates);
        Treatment business = of(sale, Buyer.Kind.BUSINESS, supply, rates);
        if (consumer.equals(business)) {
            return consumer;
        }
        return consumer instanceof Treatment.Decided one
                        && business instanceof Treatment.Decided other
                        && one.differsInArticleAlone(other)
                ? one.orBy(other.article())
                : Treatment.Needs.of("buyer.type", "It matters whether the buyer acts as a business");
    }

    private static Treatment of(Sale sale, Buyer.Kind kind, Supply supply, VatRates rates) {
        Buyer buyer = Buyer.builder().from(sale.buyer()).kind(kind).build();
        Facts facts = Facts.of(Sale.builder().from(sale).buyer(buyer).build(), supply, rates);
        return charged(facts, place(facts));
    }

    /** What is charged for a supply that has its place. */
    static Treatment charged(Facts facts, Outcome outcome) {
        if (outcome instanceof Outcome.Settled settled && settled.treatment() instanceof Treatment.Needs needs) {
            return needs;
        }
        @Nullable Treatment contradiction = KindOfCategory.contradiction(facts);
        if (contradiction != null) {
            return contradiction;
        }
        return inTime(
                facts,
                outcome instanceof Outcome.Settled settled
                        ? settled.treatment()
                        : charge(facts, (Outcome.Placed) outcome));
    }

    /** A rate of the table says by itself that the day lies behind it. */
    private static Treatment inTime(Facts facts, Treatment treatment) {
        boolean behind = facts.date().isAfter(facts.rates().asOf())
                && treatment instanceof Treatment.Decided decided
                && decided.grounds().rate().isEmpty();
        return behind
                ? ((Treatment.Decided) treatment)
                        .because("The day lies behind the law that is known here, that of "
                                + facts.rates().asOf())
                : treatment;
    }

    /** The treatments of the supplies of one sale, for many lines of which most are alike. */
    public SaleTreatments of(Sale sale) {
        return new SaleTreatments(sale, rates);
    }

    /** Where a supply is. Its category and rate do not matter for that. */
    static Outcome place(Facts facts) {
        for (PlaceStep step : facts.goods() ? GOODS : SERVICES) {
            @Nullable Outcome outcome = step.place(facts);
            if (outcome != null) {
                return outcome;
            }
        }
        throw new IllegalStateException("A rule of place knows every case");
    }

    private static Treatment charge(Facts facts, Outcome.Placed placed) {
        for (ChargeStep step : CHARGES) {
            @Nullable Treatment treatment = step.charge(facts, placed);
            if (treatment != null) {
                return treatment;
            }
        }
        throw new IllegalStateException("A rule of charging knows every case");
    }
}
