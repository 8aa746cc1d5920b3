package io.clientele.vat.treatment;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.rate.Territory;
import java.util.List;
import java.util.Optional;

/** The ways in which a seller charges no VAT, each with what it says on the invoice. Immutable. */
@SuppressWarnings("ImmutableEnumChecker") // The records of a decision are immutable.
enum Untaxed {
    INTRA_COMMUNITY(
            VatCategory.INTRA_COMMUNITY,
            "VATEX-EU-IC",
            Mention.INTRA_COMMUNITY,
            ReportedIn.RECAPITULATIVE_STATEMENT,
            "The goods go to a business in another member state, which has told a valid VAT number of a state other than"
                    + " that of dispatch"),
    TRIANGULATION(
            VatCategory.REVERSE_CHARGE,
            "VATEX-EU-AE",
            Mention.REVERSE_CHARGE,
            ReportedIn.RECAPITULATIVE_STATEMENT,
            "The seller is the middle one of three; the last one, identified where the goods arrive, owes the tax"),
    SERVICE_TO_BUSINESS(
            VatCategory.REVERSE_CHARGE,
            "VATEX-EU-AE",
            Mention.REVERSE_CHARGE,
            ReportedIn.RECAPITULATIVE_STATEMENT,
            "The customer is a business in another member state, is taxed there and owes the tax"),
    REVERSE_CHARGE(
            VatCategory.REVERSE_CHARGE,
            "VATEX-EU-AE",
            Mention.REVERSE_CHARGE,
            ReportedIn.DOMESTIC,
            "The law of the state makes the business customer owe the tax on supplies of this kind"),
    REVERSE_CHARGE_FRANCE(
            VatCategory.REVERSE_CHARGE,
            "VATEX-FR-AE",
            Mention.REVERSE_CHARGE,
            ReportedIn.DOMESTIC,
            "The law of France makes the business customer owe the tax on supplies of this kind"),
    REVERSE_CHARGE_OF_FOREIGNER(
            VatCategory.REVERSE_CHARGE,
            "VATEX-EU-AE",
            Mention.REVERSE_CHARGE,
            ReportedIn.NOWHERE,
            "The seller is not established in the state, which makes an identified business customer owe the tax"),
    EXPORT(
            VatCategory.EXPORT,
            "VATEX-EU-G",
            Mention.EXPORT,
            ReportedIn.DOMESTIC,
            "The goods leave the VAT territory of the Union"),
    OUTSIDE_SCOPE(
            VatCategory.OUTSIDE_SCOPE,
            "VATEX-EU-O",
            Mention.OUTSIDE_SCOPE,
            ReportedIn.NOWHERE,
            "The place of supply is outside the VAT territory of the Union"),
    IMPORT(
            VatCategory.OUTSIDE_SCOPE,
            "VATEX-EU-O",
            Mention.IMPORT,
            ReportedIn.IMPORT,
            "The goods are imported: their supply takes place outside the Union, and the buyer, who"
                    + " imports them, pays VAT at customs"),
    TO_PLATFORM(
            VatCategory.EXEMPT,
            "",
            Mention.DEEMED_SUPPLIER,
            ReportedIn.DOMESTIC,
            "A marketplace counts as the supplier to the consumer, and the supply to it is exempt, with credit"),
    SECOND_HAND_GOODS(
            VatCategory.EXEMPT,
            "VATEX-EU-F",
            Mention.MARGIN_SECOND_HAND_GOODS,
            ReportedIn.DOMESTIC,
            "VAT is on the margin, in the seller's state, and is not shown"),
    SECOND_HAND_MEANS_OF_TRANSPORT(
            VatCategory.EXEMPT,
            "VATEX-EU-D",
            Mention.MARGIN_SECOND_HAND_GOODS,
            ReportedIn.DOMESTIC,
            "VAT is that of the whole price less that in the purchase price, in the seller's state, and is not shown"),
    WORKS_OF_ART(
            VatCategory.EXEMPT,
            "VATEX-EU-I",
            Mention.MARGIN_WORKS_OF_ART,
            ReportedIn.DOMESTIC,
            "VAT is on the margin, in the seller's state, and is not shown"),
    COLLECTORS_ITEMS(
            VatCategory.EXEMPT,
            "VATEX-EU-J",
            Mention.MARGIN_COLLECTORS_ITEMS,
            ReportedIn.DOMESTIC,
            "VAT is on the margin, in the seller's state, and is not shown"),
    TRAVEL_AGENT(
            VatCategory.EXEMPT,
            "",
            Mention.MARGIN_TRAVEL_AGENTS,
            ReportedIn.DOMESTIC,
            "VAT is on the agent's margin, in the agent's state, and is not shown"),
    TRAVEL_OUTSIDE_UNION(
            VatCategory.EXEMPT,
            "VATEX-EU-309",
            Mention.TRAVEL_OUTSIDE_UNION,
            ReportedIn.DOMESTIC,
            "The agent has the travel carried out outside the Union"),
    SMALL_ENTERPRISE(
            VatCategory.EXEMPT,
            "",
            Mention.SMALL_ENTERPRISE,
            ReportedIn.DOMESTIC,
            "The seller is a small enterprise, exempt in its own state"),
    SMALL_ENTERPRISE_FRANCE(
            VatCategory.EXEMPT,
            "VATEX-FR-FRANCHISE",
            Mention.SMALL_ENTERPRISE,
            ReportedIn.DOMESTIC,
            "The seller is a small enterprise, exempt in its own state"),
    SMALL_ENTERPRISE_ABROAD(
            VatCategory.EXEMPT,
            "",
            Mention.SMALL_ENTERPRISE_ABROAD,
            ReportedIn.SMALL_ENTERPRISE_REPORT,
            "The seller is a small enterprise whose exemption this member state has confirmed");

    private final VatCategory category;
    private final Optional<String> vatex;
    private final Treatment.Charge charge;
    private final Treatment.Grounds grounds;

    Untaxed(VatCategory category, String vatex, Mention mention, ReportedIn reportedIn, String reason) {
        this.category = category;
        this.vatex = Optional.of(vatex).filter(code -> !code.isEmpty());
        this.charge = new Treatment.Charge(debtor(category, reportedIn), reportedIn);
        this.grounds = new Treatment.Grounds(Optional.of(mention), List.of(reason), Optional.empty());
    }

    private static Debtor debtor(VatCategory category, ReportedIn reportedIn) {
        if (reportedIn == ReportedIn.IMPORT) {
            return Debtor.IMPORTER;
        }
        return category == VatCategory.REVERSE_CHARGE ? Debtor.BUYER : Debtor.NOBODY;
    }

    /** The decision, at a place, by an article. */
    Treatment.Decided at(Territory territory, String article) {
        return new Treatment.Decided(new Treatment.Place(territory, article), vat(article), charge, grounds);
    }

    private LineVat vat(String article) {
        return LineVat.untaxed(category, new Exemption(vatex, Optional.of(words(article))));
    }

    private String words(String article) {
        return Mentions.standard().text(grounds.mention().orElseThrow(), "en", article);
    }
}
