package io.clientele.task;

import io.clientele.contact.Contact;
import io.clientele.order.Order;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What triggers look at: the purchases of one contact up to a day, and the tasks there are. Not thread-safe. */
final class CustomerHistory {
    private final Contact contact;
    private final ProfileReader reader;
    private final List<Order> purchases;
    private final List<Task> tasks;
    private @Nullable CustomerProfile profile;

    CustomerHistory(Contact contact, ProfileReader reader, List<Task> tasks) {
        this.contact = contact;
        this.reader = reader;
        this.tasks = tasks;
        this.purchases = reader.history(contact).stream()
                .filter(reader.rules().purchases()::isPurchase)
                .toList();
    }

    private CustomerHistory(CustomerHistory other, List<Task> tasks) {
        this.contact = other.contact;
        this.reader = other.reader;
        this.purchases = other.purchases;
        this.profile = other.profile;
        this.tasks = tasks;
    }

    /** The same history with other tasks. */
    CustomerHistory with(List<Task> otherTasks) {
        return new CustomerHistory(this, otherTasks);
    }

    Contact contact() {
        return contact;
    }

    /** The purchases, by the time they were placed. */
    List<Order> purchases() {
        return purchases;
    }

    Optional<Order> lastPurchase() {
        return purchases.isEmpty() ? Optional.empty() : Optional.of(purchases.get(purchases.size() - 1));
    }

    /** The tasks about the contact, and about those that were merged into it. */
    List<Task> tasks() {
        return tasks;
    }

    CustomerProfile profile() {
        CustomerProfile known = profile;
        if (known == null) {
            known = reader.find(contact.id()).orElseThrow();
            profile = known;
        }
        return known;
    }

    Tenant tenant() {
        return reader.tenant();
    }

    ProfileRules rules() {
        return reader.rules();
    }

    LocalDate asOf() {
        return reader.asOf();
    }

    LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, reader.tenant().zone());
    }
}
