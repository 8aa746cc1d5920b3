package io.clientele.segment;

import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a segment comes to, as of a day. Immutable.
 *
 * @param segment the segment
 * @param members how many contacts are in it
 * @param contacts how many contacts there are in all
 * @param orders how many purchases the members made
 * @param revenue what the members spent, in the tenant's currency, returns taken off
 * @param totalRevenue what all contacts spent
 */
public record SegmentInsight(
        Segment segment, int members, int contacts, long orders, Money revenue, Money totalRevenue) {

    /**
     * Looks at the members.
     *
     * @param segment the segment
     * @param snapshot all profiles
     * @return what they come to
     * @throws ArithmeticException if amounts add up to more than a long holds in minor units
     */
    public static SegmentInsight of(Segment segment, ProfileSnapshot snapshot) {
        List<CustomerProfile> members = segment.members(snapshot);
        Money nothing = Money.zero(snapshot.tenant().currency());
        return new SegmentInsight(
                segment,
                members.size(),
                snapshot.profiles().size(),
                members.stream().mapToLong(CustomerProfile::orders).sum(),
                spent(members, nothing),
                spent(snapshot.profiles(), nothing));
    }

    private static Money spent(List<CustomerProfile> profiles, Money nothing) {
        return profiles.stream().map(CustomerProfile::totalSpent).reduce(nothing, Money::plus);
    }

    /** {@return the part of all contacts that is in the segment, 0 to 1; 0 where there are none at all} */
    public double share() {
        return contacts == 0 ? 0 : (double) members / contacts;
    }

    /** {@return the part of all revenue that the members brought; empty where there is none} */
    public OptionalDouble revenueShare() {
        return totalRevenue.isPositive()
                ? OptionalDouble.of((double) revenue.minorUnits() / totalRevenue.minorUnits())
                : OptionalDouble.empty();
    }

    /** {@return what a member spent on average, rounded half up; empty for a segment without members} */
    public Optional<Money> averageValue() {
        return members == 0
                ? Optional.empty()
                : Optional.of(Money.ofMinor(
                        BigDecimal.valueOf(revenue.minorUnits())
                                .divide(BigDecimal.valueOf(members), RoundingMode.HALF_UP)
                                .longValueExact(),
                        revenue.currency()));
    }
}
