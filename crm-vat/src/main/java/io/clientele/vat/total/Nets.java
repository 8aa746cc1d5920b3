package io.clientele.vat.total;

import io.clientele.vat.VatRate;
import java.util.Arrays;
import java.util.Comparator;

/** The net amounts of the parts of a document, which add up to the bases of the groups. Not thread-safe. */
final class Nets {
    private final Parts parts;
    private final GroupList groups;
    private final PriceMode mode;
    private final RoundingPolicy policy;
    private final boolean byLine;
    private final long[] nets;
    private final long[] bases;
    private final long[] taxes;

    private Nets(Parts parts, GroupList groups, PriceMode mode, RoundingPolicy policy) {
        this.parts = parts;
        this.groups = groups;
        this.mode = mode;
        this.policy = policy;
        this.byLine = policy.scope() == RoundingPolicy.Scope.LINE;
        this.nets = new long[parts.size()];
        this.bases = new long[groups.size()];
        this.taxes = new long[groups.size()];
    }

    /** Works out nets, bases and taxes. */
    static Nets of(Parts parts, GroupList groups, PriceMode mode, RoundingPolicy policy) {
        Nets nets = new Nets(parts, groups, mode, policy);
        for (int part = 0; part < parts.size(); part++) {
            nets.add(part);
        }
        if (!nets.byLine) {
            nets.byGroup();
        }
        return nets;
    }

    /** The net amount of a part; negative for a discount. */
    long net(int part) {
        return nets[part];
    }

    long base(int group) {
        return bases[group];
    }

    long tax(int group) {
        return taxes[group];
    }

    /** Adds a part as if VAT were worked out for it alone. */
    private void add(int part) {
        int group = parts.group(part);
        VatRate rate = groups.get(group).rate();
        long amount = parts.amount(part);
        if (mode == PriceMode.NET) {
            nets[part] = amount;
            taxes[group] = byLine ? Math.addExact(taxes[group], Rounded.tax(amount, rate)) : 0;
        } else {
            nets[part] = netWithin(amount, rate);
            taxes[group] = Math.addExact(taxes[group], amount - nets[part]);
        }
        bases[group] = Math.addExact(bases[group], nets[part]);
    }

    private long netWithin(long gross, VatRate rate) {
        return switch (policy.first()) {
            case NET -> Rounded.netWithin(gross, rate);
            case VAT -> gross - Rounded.taxWithin(gross, rate);
        };
    }

    private void byGroup() {
        for (int group = 0; group < bases.length; group++) {
            VatRate rate = groups.get(group).rate();
            if (mode == PriceMode.NET) {
                taxes[group] = Rounded.tax(bases[group], rate);
            } else {
                long gross = bases[group] + taxes[group];
                long base = netWithin(gross, rate);
                level(group, base - bases[group], rate);
                bases[group] = base;
                taxes[group] = gross - base;
            }
        }
    }

    /** Gives units to the parts of a group that were rounded down most, or takes them from those rounded up most. */
    private void level(int group, long units, VatRate rate) {
        if (units == 0) {
            return;
        }
        int sign = Long.signum(units);
        Integer[] members = members(group);
        Arrays.sort(members, Comparator.comparingLong((Integer part) -> -sign * missing(part, rate)));
        for (int i = 0; i < Math.abs(units); i++) {
            nets[members[i]] += sign;
        }
    }

    /** What a part's net amount is short of the exact one, times the divisor. What overflows cancels out. */
    private long missing(int part, VatRate rate) {
        return parts.amount(part) * Rounded.WHOLE - nets[part] * (Rounded.WHOLE + rate.thousandths());
    }

    private Integer[] members(int group) {
        Integer[] members = new Integer[parts.size()];
        int count = 0;
        for (int part = 0; part < members.length; part++) {
            if (parts.group(part) == group) {
                members[count++] = part;
            }
        }
        return Arrays.copyOf(members, count);
    }
}
