package io.clientele.examples.command;

import io.clientele.person.EmailAddress;
import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Optional;

/** Finds a customer that the command line names. */
final class Customers {
    private Customers() {}

    /** The customer with a customer id, an e-mail address or a contact id. */
    static CustomerProfile find(String wanted, List<CustomerProfile> profiles) {
        Optional<EmailAddress> address = EmailAddress.parse(wanted);
        return profiles.stream()
                .filter(profile -> profile.customer().equals(wanted)
                        || profile.id().value().equals(wanted)
                        || address.filter(profile.emails()::contains).isPresent())
                .findFirst()
                .orElseThrow(() -> CommandException.nothingAccepted("No contact has this customer id, address or id"));
    }
}
