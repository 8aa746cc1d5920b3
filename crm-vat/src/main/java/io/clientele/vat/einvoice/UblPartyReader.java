package io.clientele.vat.einvoice;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PartyContact;
import io.clientele.vat.invoice.Payee;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the parties of UBL. */
final class UblPartyReader {
    private UblPartyReader() {}

    static Party party(Element party) {
        return Party.builder()
                .name(party.need("PartyLegalEntity", "RegistrationName"))
                .tradingName(party.text("PartyName", "Name"))
                .address(address(party.find("PostalAddress")))
                .vatNumber(taxNumber(party, true))
                .taxNumber(taxNumber(party, false))
                .identifier(identifier(party))
                .legalId(party.text("PartyLegalEntity", "CompanyID"))
                .endpoint(party.find("EndpointID").flatMap(UblPartyReader::endpoint))
                .contact(party.find("Contact")
                        .map(one ->
                                new PartyContact(one.text("Name"), one.text("Telephone"), one.text("ElectronicMail"))))
                .build();
    }

    static Party representative(Element party) {
        return Party.builder()
                .name(party.need("PartyName", "Name"))
                .address(address(party.find("PostalAddress")))
                .vatNumber(taxNumber(party, true))
                .build();
    }

    /** A payee; one without a name is passed over. */
    static Optional<Payee> payee(Element party) {
        return party.text("PartyName", "Name")
                .map(name -> new Payee(name, identifier(party), party.text("PartyLegalEntity", "CompanyID")));
    }

    static Optional<PostalAddress> delivery(Element delivery) {
        return delivery.find("DeliveryLocation", "Address")
                .map(address -> PostalAddress.builder()
                        .from(address(Optional.of(address)))
                        .recipient(delivery.text("DeliveryParty", "PartyName", "Name"))
                        .build());
    }

    /** The creditor of direct debits is among them too, in a scheme of its own (BT-90). */
    private static Optional<String> identifier(Element party) {
        return party.all("PartyIdentification").stream()
                .flatMap(one -> one.all("ID").stream())
                .filter(id -> !id.attribute("schemeID").orElse("").equals("SEPA"))
                .map(Element::content)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static Optional<String> taxNumber(Element party, boolean vat) {
        return party.all("PartyTaxScheme").stream()
                .filter(scheme -> scheme.text("TaxScheme", "ID").orElse("VAT").equals("VAT") == vat)
                .findFirst()
                .flatMap(scheme -> scheme.text("CompanyID"));
    }

    /** One without a scheme, or in a scheme that is none, is of no use to anybody. */
    static Optional<Endpoint> endpoint(Element element) {
        try {
            return element.attribute("schemeID").map(scheme -> new Endpoint(scheme, element.content()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static PostalAddress address(Optional<Element> element) {
        PostalAddress.Builder address = PostalAddress.builder();
        element.ifPresent(one -> address.street(street(List.of(
                        one.text("StreetName"), one.text("AdditionalStreetName"), one.text("AddressLine", "Line"))))
                .city(one.text("CityName"))
                .postcode(one.text("PostalZone")));
        element.ifPresent(
                one -> place(address, one.text("CountrySubentity"), one.find("Country", "IdentificationCode")));
        return address.build();
    }

    /** Region and country; Northern Ireland has a code of its own. */
    static void place(PostalAddress.Builder address, Optional<String> region, Optional<Element> code) {
        boolean north = code.map(Element::content).equals(Optional.of(VatPrefix.NORTHERN_IRELAND));
        address.region(north ? Optional.of(VatPrefix.region(region)) : region)
                .country(code.map(UblPartyReader::country));
    }

    /** The lines of an address (BT-35, BT-36 and BT-162 of the seller) as one. */
    static Optional<String> street(List<Optional<String>> lines) {
        String street = lines.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Optional.of(street).filter(given -> !given.isEmpty());
    }

    private static Country country(Element element) {
        return VatPrefix.ofCode(element.content())
                .orElseThrow(() -> element.refused("must be the ISO code of a country"));
    }
}
