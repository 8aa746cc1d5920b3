package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Place;
import java.sql.SQLException;

/** What a unit of work has changed in one table and not yet written. */
interface Changes {

    /** How many changes there are. */
    int size();

    /** Writes them; afterwards there are none. */
    void write(Place place) throws SQLException;
}
