package io.clientele.exchange.audience;

import com.google.common.base.Splitter;
import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A postal address in one cell, its parts separated by two blanks: one or two lines of street, city, region, postcode,
 * country.
 */
final class MailchimpAddress {
    private static final Splitter TWO_BLANKS = Splitter.on("  ").trimResults();

    private MailchimpAddress() {}

    /** The address in a cell; of one with fewer parts the street, then the city, then the postcode are taken. */
    static Optional<PostalAddress> of(String cell) {
        List<String> parts = new ArrayList<>(TWO_BLANKS.splitToList(cell));
        Optional<Country> country = parts.size() > 1 ? Country.find(parts.get(parts.size() - 1)) : Optional.empty();
        if (country.isPresent()) {
            parts.remove(parts.size() - 1);
        }
        int count = parts.size();
        boolean whole = count >= 4;
        int street = whole ? count - 3 : Math.min(count, 1);
        PostalAddress address = PostalAddress.builder()
                .street(lines(parts.subList(0, street)))
                .city(part(parts, street))
                .region(whole ? part(parts, count - 2) : Optional.empty())
                .postcode(whole ? part(parts, count - 1) : part(parts, street + 1))
                .country(country)
                .build();
        return Optional.of(address).filter(known -> !known.isEmpty());
    }

    private static Optional<String> lines(List<String> lines) {
        return said(
                String.join(", ", lines.stream().filter(line -> !line.isEmpty()).toList()));
    }

    private static Optional<String> part(List<String> parts, int place) {
        return place < parts.size() ? said(parts.get(place)) : Optional.empty();
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }
}
