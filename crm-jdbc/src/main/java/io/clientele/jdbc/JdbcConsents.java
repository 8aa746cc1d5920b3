package io.clientele.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.internal.json.ConsentEvidenceJson;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Evidence of consent in a database. Not thread-safe. */
final class JdbcConsents implements Consents, Remembered.Rows<ConsentKey, List<ConsentEvidence>> {
    private static final Table CONSENTS = new Table(
            "consent",
            List.of(Column.hash("consent_key"), Column.hash("evidence")),
            List.of(Column.number("number"), Column.text("body")));
    private static final Table OF_KEYS = new Table(
            "consent", List.of(Column.hash("consent_key")), List.of(Column.number("number"), Column.text("body")));
    private static final Comparator<ConsentKey> BY_HASH = Comparator.comparing(Keys::hash);

    private final Session session;
    /** The evidence of each key in the order in which it was added. */
    private final Remembered<ConsentKey, List<ConsentEvidence>> evidence;

    JdbcConsents(Session session) {
        this.session = session;
        this.evidence = new Remembered<>(session, BY_HASH, this);
    }

    @Override
    public boolean add(ConsentEvidence one) {
        List<ConsentEvidence> known = evidence.find(one.key()).orElse(List.of());
        if (known.contains(one)) {
            return false;
        }
        evidence.put(
                one.key(),
                ImmutableList.<ConsentEvidence>builder().addAll(known).add(one).build());
        return true;
    }

    @Override
    public boolean remove(ConsentEvidence one) {
        checkArgument(one.state() == ConsentState.SUBSCRIBED, "What restricts is never forgotten");
        List<ConsentEvidence> known = evidence.find(one.key()).orElse(List.of());
        if (!known.contains(one)) {
            return false;
        }
        evidence.put(
                one.key(), known.stream().filter(other -> !other.equals(one)).toList());
        return true;
    }

    @Override
    public void hold() {
        session.hold();
    }

    @Override
    public void announce(Collection<ConsentKey> keys) {
        evidence.fetch(keys);
    }

    @Override
    public List<ConsentEvidence> of(ConsentKey key) {
        return evidence.find(key).orElse(List.of()).stream()
                .sorted(Comparator.comparing(ConsentEvidence::at))
                .toList();
    }

    @Override
    public void load(Place place, List<ConsentKey> keys, BiConsumer<ConsentKey, List<ConsentEvidence>> found)
            throws SQLException {
        Map<Hash, ConsentKey> byHash = new LinkedHashMap<>();
        keys.forEach(key -> byHash.put(Keys.hash(key), key));
        Map<Hash, List<Row>> rows = new HashMap<>();
        place.select(
                OF_KEYS,
                byHash.keySet().stream().map(Row::of).toList(),
                row -> rows.computeIfAbsent(row.hash(0), unknown -> new ArrayList<>())
                        .add(row));
        rows.forEach((hash, its) -> {
            @Nullable ConsentKey key = byHash.get(hash);
            if (key != null) {
                found.accept(key, inOrder(its));
            }
        });
    }

    private static List<ConsentEvidence> inOrder(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(row -> row.number(1)))
                .map(row -> ConsentEvidenceJson.read(row.text(2)))
                .toList();
    }

    @Override
    public void write(Place place, List<Written<ConsentKey, List<ConsentEvidence>>> changes) throws SQLException {
        Batch batch = new Batch(CONSENTS);
        for (Written<ConsentKey, List<ConsentEvidence>> change : changes) {
            List<ConsentEvidence> now = change.now() == null ? List.of() : change.now();
            int kept = 0;
            for (ConsentEvidence one : change.former() == null ? List.<ConsentEvidence>of() : change.former()) {
                if (kept < now.size() && now.get(kept).equals(one)) {
                    kept++;
                } else {
                    batch.remove(key(one, ConsentEvidenceJson.write(one)));
                }
            }
            now.subList(kept, now.size()).forEach(one -> batch.add(row(one)));
        }
        batch.write(place);
    }

    private static Row key(ConsentEvidence one, String body) {
        return Row.of(Keys.hash(one.key()), Hash.of(body));
    }

    private Row row(ConsentEvidence one) {
        String body = ConsentEvidenceJson.write(one);
        return Row.of(Keys.hash(one.key()), Hash.of(body), session.nextNumber(), body);
    }
}
