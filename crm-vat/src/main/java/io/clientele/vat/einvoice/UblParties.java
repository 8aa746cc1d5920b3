package io.clientele.vat.einvoice;

import io.clientele.address.PostalAddress;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PartyContact;
import io.clientele.vat.invoice.Payee;
import java.util.Optional;

/** Writes the parties of a UBL document, and the delivery. Not thread-safe. */
final class UblParties {
    private final XmlOut out;
    private final FileInvoice file;

    UblParties(XmlOut out, FileInvoice file) {
        this.out = out;
        this.file = file;
    }

    void write() {
        out.element("cac:AccountingSupplierParty", () -> party(file.content().seller()));
        out.element("cac:AccountingCustomerParty", () -> party(file.content().buyer()));
        file.content().payee().ifPresent(this::payee);
        file.content().taxRepresentative().ifPresent(this::representative);
        delivery();
    }

    private void party(Party party) {
        out.element("cac:Party", () -> {
            party.endpoint().ifPresent(this::endpoint);
            party.identifier().ifPresent(id -> out.element("cac:PartyIdentification", () -> out.text("cbc:ID", id)));
            party.tradingName().ifPresent(this::name);
            address("cac:PostalAddress", party.address());
            taxScheme(file.vatNumber(party), "VAT");
            taxScheme(party.taxNumber(), "FC");
            out.element("cac:PartyLegalEntity", () -> {
                out.text("cbc:RegistrationName", party.name());
                out.text("cbc:CompanyID", party.legalId());
            });
            party.contact().ifPresent(this::contact);
        });
    }

    private void endpoint(Endpoint endpoint) {
        out.text("cbc:EndpointID", "schemeID", endpoint.scheme(), endpoint.id());
    }

    private void name(String name) {
        out.element("cac:PartyName", () -> out.text("cbc:Name", name));
    }

    private void address(String element, PostalAddress address) {
        out.element(element, () -> {
            out.text("cbc:StreetName", address.street());
            out.text("cbc:CityName", address.city());
            out.text("cbc:PostalZone", address.postcode());
            out.text("cbc:CountrySubentity", address.region());
            file.country(address).ifPresent(this::country);
        });
    }

    private void country(String code) {
        out.element("cac:Country", () -> out.text("cbc:IdentificationCode", code));
    }

    private void taxScheme(Optional<String> number, String scheme) {
        number.ifPresent(given -> out.element("cac:PartyTaxScheme", () -> {
            out.text("cbc:CompanyID", given);
            out.element("cac:TaxScheme", () -> out.text("cbc:ID", scheme));
        }));
    }

    private void contact(PartyContact contact) {
        out.element("cac:Contact", () -> {
            out.text("cbc:Name", contact.name());
            out.text("cbc:Telephone", contact.phone());
            out.text("cbc:ElectronicMail", contact.email());
        });
    }

    private void payee(Payee payee) {
        out.element("cac:PayeeParty", () -> {
            payee.identifier().ifPresent(id -> out.element("cac:PartyIdentification", () -> out.text("cbc:ID", id)));
            name(payee.name());
            payee.legalId().ifPresent(id -> out.element("cac:PartyLegalEntity", () -> out.text("cbc:CompanyID", id)));
        });
    }

    private void representative(Party party) {
        out.element("cac:TaxRepresentativeParty", () -> {
            name(party.name());
            address("cac:PostalAddress", party.address());
            taxScheme(file.vatNumber(party), "VAT");
        });
    }

    private void delivery() {
        Optional<PostalAddress> place = file.deliveredTo();
        if (place.isPresent() || file.content().supplied().isPresent()) {
            out.element("cac:Delivery", () -> {
                out.day("cbc:ActualDeliveryDate", file.content().supplied());
                place.ifPresent(address -> out.element("cac:DeliveryLocation", () -> address("cac:Address", address)));
                place.flatMap(address -> address.recipient().or(address::company))
                        .ifPresent(name -> out.element("cac:DeliveryParty", () -> name(name)));
            });
        }
    }
}
