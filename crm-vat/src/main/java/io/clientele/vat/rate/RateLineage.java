package io.clientele.vat.rate;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One rate of a territory through all its changes: {@code LU/8} was 6 %, 8 % and 7 % in turn. It is what a kind of
 * goods belongs to, since ranks are renamed when other rates come or go. Immutable.
 *
 * @param territory the table of rates, by the code that {@link Territory#rates()} gives
 * @param id what tells it from the other rates there; {@code standard} is the standard rate
 */
public record RateLineage(String territory, String id) implements Comparable<RateLineage> {

    /** The id of the standard rate, in every territory. */
    public static final String STANDARD = "standard";

    /**
     * A lineage.
     *
     * @throws IllegalArgumentException if a part is empty
     */
    public RateLineage {
        checkArgument(!territory.isEmpty() && !id.isEmpty(), "A lineage has a territory and an id");
    }

    /** The standard rate of a table of rates. */
    public static RateLineage standard(String territory) {
        return new RateLineage(territory, STANDARD);
    }

    /** Whether it is the standard rate. */
    public boolean isStandard() {
        return id.equals(STANDARD);
    }

    @Override
    public int compareTo(RateLineage other) {
        int byTerritory = territory.compareTo(other.territory);
        return byTerritory == 0 ? id.compareTo(other.id) : byTerritory;
    }

    /** Both parts: {@code LU/8}. */
    @Override
    public String toString() {
        return territory + "/" + id;
    }
}
