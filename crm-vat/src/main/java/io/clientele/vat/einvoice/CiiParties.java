package io.clientele.vat.einvoice;

import io.clientele.address.PostalAddress;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PartyContact;
import io.clientele.vat.invoice.Payee;
import java.util.Optional;

/** Writes the parties of a Cross Industry Invoice. Not thread-safe. */
final class CiiParties {
    private final XmlOut out;
    private final FileInvoice file;

    CiiParties(XmlOut out, FileInvoice file) {
        this.out = out;
        this.file = file;
    }

    void write() {
        out.element("ram:SellerTradeParty", () -> party(file.content().seller()));
        out.element("ram:BuyerTradeParty", () -> party(file.content().buyer()));
        file.content()
                .taxRepresentative()
                .ifPresent(party -> out.element("ram:SellerTaxRepresentativeTradeParty", () -> party(party)));
    }

    void shipTo(PostalAddress address) {
        out.element("ram:ShipToTradeParty", () -> {
            out.text("ram:Name", address.recipient().or(address::company));
            address(address);
        });
    }

    void payee(Payee payee) {
        out.element("ram:PayeeTradeParty", () -> {
            out.text("ram:ID", payee.identifier());
            out.text("ram:Name", payee.name());
            payee.legalId()
                    .ifPresent(id -> out.element("ram:SpecifiedLegalOrganization", () -> out.text("ram:ID", id)));
        });
    }

    private void party(Party party) {
        out.text("ram:ID", party.identifier());
        out.text("ram:Name", party.name());
        if (party.legalId().isPresent() || party.tradingName().isPresent()) {
            out.element("ram:SpecifiedLegalOrganization", () -> {
                out.text("ram:ID", party.legalId());
                out.text("ram:TradingBusinessName", party.tradingName());
            });
        }
        party.contact().ifPresent(this::contact);
        address(party.address());
        party.endpoint().ifPresent(this::endpoint);
        registration(file.vatNumber(party), "VA");
        registration(party.taxNumber(), "FC");
    }

    private void contact(PartyContact contact) {
        out.element("ram:DefinedTradeContact", () -> {
            out.text("ram:PersonName", contact.name());
            contact.phone()
                    .ifPresent(phone -> out.element(
                            "ram:TelephoneUniversalCommunication", () -> out.text("ram:CompleteNumber", phone)));
            contact.email()
                    .ifPresent(email ->
                            out.element("ram:EmailURIUniversalCommunication", () -> out.text("ram:URIID", email)));
        });
    }

    private void address(PostalAddress address) {
        out.element("ram:PostalTradeAddress", () -> {
            out.text("ram:PostcodeCode", address.postcode());
            out.text("ram:LineOne", address.street());
            out.text("ram:CityName", address.city());
            out.text("ram:CountryID", file.country(address));
            out.text("ram:CountrySubDivisionName", address.region());
        });
    }

    private void endpoint(Endpoint endpoint) {
        out.element(
                "ram:URIUniversalCommunication",
                () -> out.text("ram:URIID", "schemeID", endpoint.scheme(), endpoint.id()));
    }

    private void registration(Optional<String> number, String scheme) {
        number.ifPresent(given ->
                out.element("ram:SpecifiedTaxRegistration", () -> out.text("ram:ID", "schemeID", scheme, given)));
    }
}
