package io.clientele.order;

import io.clientele.address.PostalAddress;
import io.clientele.internal.KeyText;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.util.Optional;
import java.util.stream.Stream;

/** The source record that an order belongs to: which orders of one shop were placed by one buyer, for certain. */
public final class BuyerKey {
    private static final String SEPARATOR = "\n";

    private BuyerKey() {}

    /**
     * The key of an order's buyer: the customer account; for a guest the e-mail address with the name, so that an
     * address that stands for many people glues none of them together; without an address the phone number with the
     * name, or the name with the postal address. Empty where none of these is known: the order is kept and counted, and
     * belongs to nobody.
     */
    public static Optional<SourceKey> of(Order order) {
        String source = order.key().source();
        Optional<String> account = order.buyer().customerId();
        return account.isPresent()
                ? Optional.of(account(source, account.get()))
                : guest(order).map(person -> SourceKey.hashed(source, RecordKind.GUEST, person));
    }

    /** An id that cannot be a part of a key is no reason to lose the order. */
    private static SourceKey account(String source, String id) {
        return KeyText.fits(id, KeyText.LONGEST_ID)
                ? new SourceKey(source, RecordKind.ACCOUNT, id)
                : SourceKey.hashed(source, RecordKind.ACCOUNT, id);
    }

    private static Optional<String> guest(Order order) {
        Buyer buyer = order.buyer();
        String name = buyer.name().map(PersonName::key).orElse("");
        return buyer.email()
                .map(EmailAddress::key)
                .or(() -> buyer.phone().map(BuyerKey::number).filter(digits -> !digits.isEmpty()))
                .or(() -> name.isEmpty() ? Optional.empty() : place(order))
                .map(reachedAt -> reachedAt + SEPARATOR + name);
    }

    private static String number(Phone phone) {
        return phone.e164().orElseGet(phone::digits);
    }

    private static Optional<String> place(Order order) {
        return Stream.of(order.billingAddress(), order.shippingAddress())
                .flatMap(Optional::stream)
                .filter(address -> address.street().isPresent()
                        || (address.postcode().isPresent() && address.city().isPresent()))
                .map(BuyerKey::written)
                .findFirst();
    }

    private static String written(PostalAddress address) {
        return Stream.of(address.street(), address.postcode(), address.city())
                .map(part -> PersonName.ofFull(part.orElse("")).key())
                .reduce((a, b) -> a + SEPARATOR + b)
                .orElse("");
    }
}
