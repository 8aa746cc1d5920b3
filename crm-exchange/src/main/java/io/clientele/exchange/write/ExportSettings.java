package io.clientele.exchange.write;

import io.clientele.exchange.text.CsvProfile;
import io.clientele.internal.ClienteleStyle;
import java.util.List;
import org.immutables.value.Value;

/** How a file is written. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface ExportSettings {

    /** A builder; without settings it gives the standard ones. */
    static Builder builder() {
        return new Builder();
    }

    /** The standard settings: for machines, nobody who has said no, the columns of the format. */
    static ExportSettings standard() {
        return builder().build();
    }

    /** Separators, byte order mark and guard; {@link CsvProfile#MACHINE} unless set. */
    @Value.Default
    default CsvProfile profile() {
        return CsvProfile.MACHINE;
    }

    /** Who may be in a file for writing to people; {@link Reach#NOT_REFUSED} unless set. */
    @Value.Default
    default Reach reach() {
        return Reach.NOT_REFUSED;
    }

    /**
     * The columns of a list, in the place of its own. The formats of mailing tools and networks have the columns that
     * these ask for and take none of this.
     */
    List<ProfileColumn> columns();

    /**
     * Columns behind those of the format; one that it has already is not repeated. The hashed formats take none: all
     * their columns would be in the clear.
     */
    List<ProfileColumn> moreColumns();

    /** Makes settings. Not thread-safe. */
    final class Builder extends ImmutableExportSettings.Builder {
        Builder() {}
    }
}
