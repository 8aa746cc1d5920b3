package io.clientele.vat.invoice;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import java.io.IOException;

/** The JSON of a party. */
final class PartyJson {
    private PartyJson() {}

    static void write(Party party, Storing out) throws IOException {
        out.text("name", party.name());
        out.text("trading_name", party.tradingName());
        out.part("address", party.address(), PartyJson::write);
        out.text("vat_number", party.vatNumber());
        out.text("tax_number", party.taxNumber());
        out.text("identifier", party.identifier());
        out.text("legal_id", party.legalId());
        out.partIfAny("endpoint", party.endpoint(), (endpoint, to) -> {
            to.text("scheme", endpoint.scheme());
            to.text("id", endpoint.id());
        });
        out.partIfAny("contact", party.contact(), (contact, to) -> {
            to.text("name", contact.name());
            to.text("phone", contact.phone());
            to.text("email", contact.email());
        });
    }

    static void write(PostalAddress address, Storing out) throws IOException {
        out.text("recipient", address.recipient());
        out.text("company", address.company());
        out.text("street", address.street());
        out.text("postcode", address.postcode());
        out.text("city", address.city());
        out.text("region", address.region());
        out.text("country", address.country().map(Country::code));
    }

    static Party party(Stored in) {
        return Party.builder()
                .name(in.text("name"))
                .tradingName(in.textIfAny("trading_name"))
                .address(address(Stored.of(in.get("address"))))
                .vatNumber(in.textIfAny("vat_number"))
                .taxNumber(in.textIfAny("tax_number"))
                .identifier(in.textIfAny("identifier"))
                .legalId(in.textIfAny("legal_id"))
                .endpoint(in.part("endpoint", one -> new Endpoint(one.text("scheme"), one.text("id"))))
                .contact(in.part(
                        "contact",
                        one -> new PartyContact(one.textIfAny("name"), one.textIfAny("phone"), one.textIfAny("email"))))
                .build();
    }

    static PostalAddress address(Stored in) {
        return PostalAddress.builder()
                .recipient(in.textIfAny("recipient"))
                .company(in.textIfAny("company"))
                .street(in.textIfAny("street"))
                .postcode(in.textIfAny("postcode"))
                .city(in.textIfAny("city"))
                .region(in.textIfAny("region"))
                .country(in.textIfAny("country").map(Country::new))
                .build();
    }
}
