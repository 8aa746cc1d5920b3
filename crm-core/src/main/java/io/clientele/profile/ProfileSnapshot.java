package io.clientele.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.clientele.profile.ProfileReader.Spending;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The profiles of all contacts as of a day, and their purchases and returns as columns. Immutable.
 *
 * <p>Contacts come by ascending id and are numbered from 0; a number names the same contact in the profiles and in the
 * columns. The columns hold what was paid in the tenant's currency, and in others for which there is a rate; they come
 * by contact, then by time, and take 16 bytes an order.
 */
public final class ProfileSnapshot {
    private final Tenant tenant;
    private final ProfileRules rules;
    private final LocalDate asOf;
    private final ImmutableList<CustomerProfile> profiles;
    private final ImmutableIntArray contact;
    private final ImmutableIntArray epochDay;
    private final ImmutableLongArray amountMinor;

    private ProfileSnapshot(
            Tenant tenant,
            ProfileRules rules,
            LocalDate asOf,
            ImmutableList<CustomerProfile> profiles,
            ImmutableIntArray contact,
            ImmutableIntArray epochDay,
            ImmutableLongArray amountMinor) {
        this.tenant = tenant;
        this.rules = rules;
        this.asOf = asOf;
        this.profiles = profiles;
        this.contact = contact;
        this.epochDay = epochDay;
        this.amountMinor = amountMinor;
    }

    /** The profiles of all contacts of a tenant by the standard rules, in a transaction of its own. */
    public static ProfileSnapshot of(CrmStorage storage, Tenant tenant, LocalDate asOf) {
        return of(storage, tenant, ProfileRules.standard(), asOf);
    }

    /** The profiles of all contacts of a tenant, in a transaction of its own. */
    public static ProfileSnapshot of(CrmStorage storage, Tenant tenant, ProfileRules rules, LocalDate asOf) {
        return storage.inTransaction(tenant.id(), work -> of(new ProfileReader(work, tenant, rules, asOf)));
    }

    /** The profiles that a reader sees. */
    public static ProfileSnapshot of(ProfileReader reader) {
        ImmutableList.Builder<CustomerProfile> profiles = ImmutableList.builder();
        ImmutableIntArray.Builder contact = ImmutableIntArray.builder();
        ImmutableIntArray.Builder epochDay = ImmutableIntArray.builder();
        ImmutableLongArray.Builder amountMinor = ImmutableLongArray.builder();
        int[] next = new int[1];
        reader.forEachWithPurchases((profile, spendings) -> {
            profiles.add(profile);
            for (Spending spending : spendings) {
                contact.add(next[0]);
                epochDay.add(Math.toIntExact(spending.day().toEpochDay()));
                amountMinor.add(spending.amount().minorUnits());
            }
            next[0]++;
        });
        return new ProfileSnapshot(
                reader.tenant(),
                reader.rules(),
                reader.asOf(),
                profiles.build(),
                contact.build(),
                epochDay.build(),
                amountMinor.build());
    }

    /**
     * The same, each profile with more scores.
     *
     * @param scores what to add to the profile of a contact, by the contact's number from 0
     */
    public ProfileSnapshot withScores(IntFunction<Scores> scores) {
        ImmutableList.Builder<CustomerProfile> scored = ImmutableList.builderWithExpectedSize(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            CustomerProfile profile = profiles.get(i);
            scored.add(profile.withScores(profile.scores().and(scores.apply(i))));
        }
        return new ProfileSnapshot(tenant, rules, asOf, scored.build(), contact, epochDay, amountMinor);
    }

    /** The tenant. */
    public Tenant tenant() {
        return tenant;
    }

    /** The rules by which the profiles were made. */
    public ProfileRules rules() {
        return rules;
    }

    /** The last day whose orders are seen. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The profiles, by ascending id of their contacts. */
    public List<CustomerProfile> profiles() {
        return profiles;
    }

    /** The number of purchases and returns in the columns. */
    public int purchases() {
        return contact.length();
    }

    /** The number of the contact of a purchase or return, from 0. */
    public int contact(int purchase) {
        return contact.get(purchase);
    }

    /** The day of a purchase or return, in days since 1970-01-01. */
    public int epochDay(int purchase) {
        return epochDay.get(purchase);
    }

    /**
     * What a purchase (above zero; zero for one that was free, where the rules count these) or a return (below zero)
     * came to, in minor units of the tenant's currency.
     */
    public long amountMinor(int purchase) {
        return amountMinor.get(purchase);
    }
}
