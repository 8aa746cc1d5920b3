package io.clientele.vat.einvoice;

import io.clientele.address.PostalAddress;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PartyContact;
import io.clientele.vat.invoice.Payee;
import java.util.List;
import java.util.Optional;

/** Reads the parties of a Cross Industry Invoice. */
final class CiiPartyReader {
    private CiiPartyReader() {}

    static Party party(Element party) {
        return Party.builder()
                .name(party.need("Name"))
                .tradingName(party.text("SpecifiedLegalOrganization", "TradingBusinessName"))
                .address(address(party.find("PostalTradeAddress")))
                .vatNumber(registration(party, "VA"))
                .taxNumber(registration(party, "FC"))
                .identifier(party.text("ID").or(() -> party.text("GlobalID")))
                .legalId(party.text("SpecifiedLegalOrganization", "ID"))
                .endpoint(party.find("URIUniversalCommunication", "URIID").flatMap(UblPartyReader::endpoint))
                .contact(party.find("DefinedTradeContact").map(CiiPartyReader::contact))
                .build();
    }

    private static PartyContact contact(Element contact) {
        return new PartyContact(
                contact.text("PersonName").or(() -> contact.text("DepartmentName")),
                contact.text("TelephoneUniversalCommunication", "CompleteNumber"),
                contact.text("EmailURIUniversalCommunication", "URIID"));
    }

    /** A payee; one without a name is passed over. */
    static Optional<Payee> payee(Element party) {
        return party.text("Name")
                .map(name -> new Payee(
                        name,
                        party.text("ID").or(() -> party.text("GlobalID")),
                        party.text("SpecifiedLegalOrganization", "ID")));
    }

    static Optional<PostalAddress> shipTo(Element party) {
        return party.find("PostalTradeAddress")
                .map(address -> PostalAddress.builder()
                        .from(address(Optional.of(address)))
                        .recipient(party.text("Name"))
                        .build());
    }

    private static Optional<String> registration(Element party, String scheme) {
        return party.all("SpecifiedTaxRegistration").stream()
                .flatMap(one -> one.all("ID").stream())
                .filter(id -> id.attribute("schemeID").orElse("").equals(scheme))
                .findFirst()
                .map(Element::content);
    }

    private static PostalAddress address(Optional<Element> element) {
        PostalAddress.Builder address = PostalAddress.builder();
        element.ifPresent(one -> address.street(
                        UblPartyReader.street(List.of(one.text("LineOne"), one.text("LineTwo"), one.text("LineThree"))))
                .city(one.text("CityName"))
                .postcode(one.text("PostcodeCode")));
        element.ifPresent(
                one -> UblPartyReader.place(address, one.text("CountrySubDivisionName"), one.find("CountryID")));
        return address.build();
    }
}
