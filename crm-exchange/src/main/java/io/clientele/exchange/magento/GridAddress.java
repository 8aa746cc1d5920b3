package io.clientele.exchange.magento;

import com.google.common.base.Splitter;
import io.clientele.address.PostalAddress;
import java.util.List;
import java.util.Optional;

/** A postal address as the grid shows it: street, city, region and postcode with commas between them. */
final class GridAddress {
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    private GridAddress() {}

    /** The address in a text: taken apart from its end, since a street may hold commas of its own. */
    static Optional<PostalAddress> of(String text) {
        List<String> parts = COMMAS.splitToList(text);
        int last = parts.size() - 1;
        PostalAddress address = last < 3
                ? PostalAddress.builder().street(said(text)).build()
                : PostalAddress.builder()
                        .street(said(String.join(", ", parts.subList(0, last - 2))))
                        .city(said(parts.get(last - 2)))
                        .region(said(parts.get(last - 1)))
                        .postcode(said(parts.get(last)))
                        .build();
        return Optional.of(address).filter(known -> !known.isEmpty());
    }

    private static Optional<String> said(String part) {
        return Optional.of(part).filter(text -> !text.isEmpty());
    }
}
