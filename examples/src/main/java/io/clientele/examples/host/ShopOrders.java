package io.clientele.examples.host;

import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.HostOrders;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.Change;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The shop's sales as orders: read from its own tables, written by the shop alone. Not thread-safe. */
public final class ShopOrders implements HostOrders {
    private static final String SOURCE = "till";
    private static final Currency EUR = Currency.getInstance("EUR");

    private static final String SALES =
            "SELECT s.no, s.account, s.sold_at, s.cents, s.state, a.mail, a.full_name FROM sale s JOIN account a ON a.id = s.account ";
    private static final String ONE = SALES + "WHERE s.no = ?";
    private static final String OF_ACCOUNT = SALES + "WHERE s.account = ? ORDER BY s.sold_at, CAST(s.no AS VARCHAR)";
    private static final String PAGE =
            SALES + "WHERE CAST(s.no AS VARCHAR) > ? ORDER BY CAST(s.no AS VARCHAR) FETCH FIRST ? ROWS ONLY";
    private static final String CHANGES =
            "SELECT number, sale FROM sale_change WHERE number > ? ORDER BY number FETCH FIRST ? ROWS ONLY";

    private final Connection connection;

    /** The sales that a connection shows. */
    public ShopOrders(Connection connection) {
        this.connection = connection;
    }

    /** Sets the parameters of a query. */
    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement query) throws SQLException;
    }

    @Override
    public Changes changedSince(String cursor, int limit) {
        long after = cursor.equals(BEGINNING) ? 0 : Long.parseLong(cursor);
        try (PreparedStatement query = connection.prepareStatement(CHANGES)) {
            query.setLong(1, after);
            query.setInt(2, limit);
            List<OrderKey> changed = new ArrayList<>();
            long last = after;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    changed.add(key(rows.getInt(2)));
                }
            }
            return new Changes(changed, Long.toString(last), changed.size() == limit);
        } catch (SQLException refused) {
            throw unreadable(refused);
        }
    }

    @Override
    public Optional<Order> find(OrderKey key) {
        return number(key.id())
                .filter(no -> key.source().equals(SOURCE))
                .flatMap(no ->
                        orders(ONE, query -> query.setInt(1, no)).stream().findFirst());
    }

    @Override
    public List<Order> of(SourceKey buyer) {
        return number(buyer.id())
                .filter(account -> buyer.source().equals(SOURCE) && buyer.kind() == RecordKind.ACCOUNT)
                .map(account -> orders(OF_ACCOUNT, query -> query.setInt(1, account)))
                .orElse(List.of());
    }

    @Override
    public List<Order> page(Optional<OrderKey> after, int limit) {
        String behind = after.map(key -> key.source().compareTo(SOURCE) < 0 ? "" : key.id())
                .orElse("");
        return after.filter(key -> key.source().compareTo(SOURCE) > 0).isPresent()
                ? List.of()
                : orders(PAGE, query -> {
                    query.setString(1, behind);
                    query.setInt(2, limit);
                });
    }

    @Override
    public Change put(Order order) {
        throw new UnsupportedOperationException("The shop writes its sales itself");
    }

    @Override
    public boolean remove(OrderKey key) {
        throw new UnsupportedOperationException("The shop writes its sales itself");
    }

    private List<Order> orders(String sql, Parameters parameters) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            parameters.set(query);
            List<Order> orders = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    orders.add(order(rows));
                }
            }
            return orders;
        } catch (SQLException refused) {
            throw unreadable(refused);
        }
    }

    private static Order order(ResultSet row) throws SQLException {
        return Order.builder()
                .key(key(row.getInt("no")))
                .buyer(Buyer.builder()
                        .customerId(Integer.toString(row.getInt("account")))
                        .email(Optional.ofNullable(row.getString("mail")).flatMap(EmailAddress::parse))
                        .name(Optional.ofNullable(row.getString("full_name"))
                                .map(PersonName::ofFull)
                                .filter(name -> !name.isEmpty()))
                        .build())
                .placedAt(row.getObject("sold_at", Instant.class))
                .status(status(row.getString("state")))
                .total(Money.ofMinor(row.getLong("cents"), EUR))
                .build();
    }

    private static OrderStatus status(String state) {
        return switch (state) {
            case "P" -> OrderStatus.PAID;
            case "D" -> OrderStatus.COMPLETED;
            case "X" -> OrderStatus.CANCELLED;
            default -> OrderStatus.UNKNOWN;
        };
    }

    private static OrderKey key(int no) {
        return new OrderKey(SOURCE, Integer.toString(no));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    private static IllegalStateException unreadable(SQLException refused) {
        return new IllegalStateException("The shop's sales cannot be read (SQLState " + refused.getSQLState() + ")");
    }
}
