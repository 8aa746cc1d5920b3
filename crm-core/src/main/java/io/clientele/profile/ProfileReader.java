package io.clientele.profile;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Tag;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderSummary;
import io.clientele.order.Orders;
import io.clientele.person.EmailAddress;
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
    private static final Comparator<OrderSummary> BY_TIME = OrderSummary.byTime();

    private final ProfileSource source;
    private final Contacts contacts;
    private final Orders orders;
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
        this.source = work.port(ProfileSource.class);
        this.contacts = work.port(Contacts.class);
        this.orders = work.port(Orders.class);
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
        return source.find(id).map(facts -> profile(facts, purchase -> {}));
    }

    /** The profiles of the contacts that show an e-mail address, in whatever place, by ascending id. */
    public List<CustomerProfile> withEmail(EmailAddress address) {
        return source.withEmail(address).stream()
                .map(facts -> profile(facts, purchase -> {}))
                .toList();
    }

    /** All orders of a contact up to the day, purchases or not, by the time they were placed. */
    public List<Order> history(ContactId id) {
        return contacts.find(id).map(this::history).orElse(List.of());
    }

    /** All orders of a contact that has been read in the same unit of work. */
    public List<Order> history(Contact contact) {
        List<Order> all = new ArrayList<>();
        for (SourceKey record : contact.records()) {
            all.addAll(orders.of(record));
        }
        all.removeIf(order -> !maker.sees(order.placedAt()));
        all.sort(BY_TIME);
        return all;
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
     * @param amount above zero for a purchase, zero for one that was free, below for a return
     */
    record Spending(LocalDate day, Money amount) {}

    void forEachWithPurchases(ProfileVisitor visitor) {
        List<ProfileFacts> page = source.page(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            ContactId last = page.get(page.size() - 1).contact().id();
            for (ProfileFacts facts : page) {
                List<Spending> spendings = new ArrayList<>();
                visitor.visit(profile(facts, spendings::add), spendings);
            }
            page = source.page(Optional.of(last), PAGE);
        }
    }

    private CustomerProfile profile(ProfileFacts facts, Consumer<Spending> spendings) {
        PurchaseSummary summary = new PurchaseSummary(tenant, rules);
        for (OrderSummary order : facts.orders()) {
            if (maker.sees(order.placedAt())) {
                LocalDate day = maker.day(order.placedAt());
                summary.add(order, day)
                        .filter(amount -> !amount.isZero() || rules.purchases().isPurchase(order))
                        .ifPresent(amount -> spendings.accept(new Spending(day, amount)));
            }
        }
        Contact contact = facts.contact();
        return maker.make(contact, summary)
                .emailConsent(facts.emailConsentState())
                .tags(tags(facts))
                .addAllNotes(contact.notes())
                .addAllNotes(Lists.transform(facts.notes(), Note::text))
                .build();
    }

    private static SortedSet<Tag> tags(ProfileFacts facts) {
        return facts.contact().tags().isEmpty()
                ? facts.tags()
                : ImmutableSortedSet.<Tag>naturalOrder()
                        .addAll(ProfileMaker.sourceTags(facts.contact()))
                        .addAll(facts.tags())
                        .build();
    }
}
