package io.clientele.jdbc;

import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import java.sql.SQLException;
import java.util.List;

/** What the orders of each buyer come to, in a database. */
final class JdbcHistories {
    void write(Place place, List<Written<OrderKey, Order>> changes) throws SQLException {}
}
