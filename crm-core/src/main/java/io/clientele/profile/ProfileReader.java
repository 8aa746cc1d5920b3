package io.clientele.profile;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.Orders;
import io.clientele.source.SourceKey;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Works out profiles from what a storage holds, as of a day: orders placed later are not seen. It lives as long as its
 * unit of work and is for its thread alone.
 */
public final class ProfileReader {
    private static final int PAGE = 1_000;
    private static final Comparator<Order> BY_TIME =
            Comparator.comparing(Order::placedAt).thenComparing(Order::key);

    private final Contacts contacts;
    private final Orders orders;
    private final Consents consents;
    private final Tags tags;
    private final Notes notes;
    private final Tenant tenant;
    private final ProfileRules rules;
    private final LocalDate asOf;
    private final ProfileMaker maker;

    /**
     * A reader.
     *
     * @param asOf the last day whose orders are seen, in the tenant's zone
     */
    public ProfileReader(UnitOfWork work, Tenant tenant, ProfileRules rules, LocalDate asOf) {
        this.contacts = work.port(Contacts.class);
        this.orders = work.port(Orders.class);
        this.consents = work.port(Consents.class);
        this.tags = work.port(Tags.class);
        this.notes = work.port(Notes.class);
        this.tenant = tenant;
        this.rules = rules;
        this.asOf = asOf;
        this.maker = new ProfileMaker(tenant, rules, asOf);
    }

    /** The tenant. */
    public Tenant tenant() {
        return tenant;
    }

    /** The rules. */
    public ProfileRules rules() {
        return rules;
    }

    /** The last day whose orders are seen. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The profile of a contact; for an id that was merged away, of the one that stayed. */
    public Optional<CustomerProfile> find(ContactId id) {
        return contacts.find(id).map(contact -> profile(contact, history(contact), purchase -> {}));
    }

    /** All orders of a contact up to the day, purchases or not, by the time they were placed. */
    public List<Order> history(ContactId id) {
        return contacts.find(id).map(this::history).orElse(List.of());
    }

    /** Shows all profiles, by ascending id of their contacts. */
    public void forEach(Consumer<CustomerProfile> consumer) {
        forEachWithPurchases((profile, purchases) -> consumer.accept(profile));
    }

    /** Takes profiles with what they were made from. */
    @FunctionalInterface
    interface ProfileVisitor {
        void visit(CustomerProfile profile, List<Spending> spendings);
    }

    /**
     * What one order adds to the total in the tenant's currency.
     *
     * @param day when it was placed
     * @param amount above zero for a purchase, below for a return
     */
    record Spending(LocalDate day, Money amount) {}

    void forEachWithPurchases(ProfileVisitor visitor) {
        List<Contact> page = contacts.page(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (Contact contact : page) {
                List<Spending> spendings = new ArrayList<>();
                visitor.visit(profile(contact, history(contact), spendings::add), spendings);
            }
            page = contacts.page(Optional.of(page.get(page.size() - 1).id()), PAGE);
        }
    }

    private List<Order> history(Contact contact) {
        if (contact.records().size() == 1) {
            return seen(orders.of(contact.records().get(0)));
        }
        List<Order> all = new ArrayList<>();
        for (SourceKey record : contact.records()) {
            all.addAll(seen(orders.of(record)));
        }
        all.sort(BY_TIME);
        return all;
    }

    /** Those of some orders, that were placed up to the day. */
    private List<Order> seen(List<Order> byTime) {
        for (Order order : byTime) {
            if (!maker.sees(order.placedAt())) {
                return byTime.stream().filter(one -> maker.sees(one.placedAt())).toList();
            }
        }
        return byTime;
    }

    private CustomerProfile profile(Contact contact, List<Order> history, Consumer<Spending> spendings) {
        PurchaseSummary summary = new PurchaseSummary(tenant, rules);
        for (Order order : history) {
            LocalDate day = maker.day(order.placedAt());
            summary.add(order, day)
                    .filter(amount -> !amount.isZero())
                    .ifPresent(amount -> spendings.accept(new Spending(day, amount)));
        }
        return maker.make(contact, summary)
                .emailConsent(consent(contact))
                .tags(tags(contact))
                .addAllNotes(contact.notes())
                .addAllNotes(Lists.transform(notes.of(contact.id()), Note::text))
                .build();
    }

    private SortedSet<Tag> tags(Contact contact) {
        SortedSet<Tag> own = tags.of(contact.id());
        return contact.tags().isEmpty()
                ? own
                : ImmutableSortedSet.<Tag>naturalOrder()
                        .addAll(ProfileMaker.sourceTags(contact))
                        .addAll(own)
                        .build();
    }

    private ConsentState consent(Contact contact) {
        return contact.emails().isEmpty()
                ? ConsentState.UNKNOWN
                : consents.state(ConsentKey.emailMarketing(contact.emails().get(0)));
    }
}
