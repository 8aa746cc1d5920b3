package io.clientele.jdbc.internal.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * One thing to have done by the database. Immutable.
 *
 * @param sql one statement
 * @param binding sets its parameters
 * @param answer takes what came of it
 */
public record Errand(String sql, Binding binding, Answer answer) {

    /** Sets the parameters of one of several statements that are one text. */
    @FunctionalInterface
    public interface Binding {

        /**
         * Sets them.
         *
         * @param first the index of the first parameter
         * @return the index behind the last one
         */
        int bind(PreparedStatement statement, int first) throws SQLException;
    }

    /** Takes the rows or the count of a statement, which is the current result. */
    @FunctionalInterface
    public interface Answer {

        /** Takes it. */
        void take(PreparedStatement done) throws SQLException;
    }

    /** One without parameters, whose answer says nothing. */
    public static Errand saying(String sql) {
        return new Errand(sql, (statement, first) -> first, done -> {});
    }
}
