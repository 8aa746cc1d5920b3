package io.clientele.exchange.write;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Addresses for a print shop, the country's English name in capitals, as the last line of a letter's address asks. */
final class PrintFile {
    private PrintFile() {}

    static Layout layout() {
        return new Layout(
                Layout.Kind.MAILING,
                List.of(
                        new Column<>("name", (line, who) -> line.text(name(who))),
                        part("company", PostalAddress::company),
                        part("street", PostalAddress::street),
                        part("postcode", PostalAddress::postcode),
                        part("city", PostalAddress::city),
                        part("region", PostalAddress::region),
                        new Column<>(
                                "country",
                                (line, who) ->
                                        line.text(MailingFiles.country(who).map(PrintFile::capitals)))),
                PrintFile::omission);
    }

    private static Column<CustomerProfile> part(String title, Function<PostalAddress, Optional<String>> part) {
        return new Column<>(title, (line, who) -> line.text(who.address().flatMap(part)));
    }

    private static Optional<String> name(CustomerProfile who) {
        return who.address()
                .flatMap(PostalAddress::recipient)
                .or(() -> who.name().map(PersonName::full))
                .filter(name -> !name.isEmpty());
    }

    private static String capitals(Country country) {
        return country.name().toUpperCase(Locale.ROOT);
    }

    private static Optional<LeftOut> omission(CustomerProfile who, Reach reach) {
        boolean complete =
                who.address().filter(address -> isComplete(who, address)).isPresent();
        return complete
                ? Permission.refusal(who, Permission.Medium.LETTER, reach)
                : Optional.of(LeftOut.INCOMPLETE_ADDRESS);
    }

    private static boolean isComplete(CustomerProfile who, PostalAddress address) {
        return (name(who).isPresent() || address.company().isPresent())
                && address.street().isPresent()
                && address.postcode().isPresent()
                && address.city().isPresent()
                && MailingFiles.country(who).isPresent();
    }
}
