package io.clientele.identity;

import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Link;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.RowPair;
import io.clientele.person.EmailAddress;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Pairs of records that are compared in one go, each by what the two say alone, whatever else is in the table. Not
 * thread-safe.
 *
 * <p>Of the addresses of a record one is compared: the first that the other has too, or else its main one. Where that
 * makes a difference, the two are compared by themselves; all others stand in one table with their main addresses.
 */
final class CandidateTable {
    private final Map<SourceKey, Integer> places = new HashMap<>();
    private final List<SourceRecord> rows = new ArrayList<>();
    private final Set<RowPair> pairs = new LinkedHashSet<>();
    private final List<List<SourceRecord>> byThemselves = new ArrayList<>();

    /** How many rows it has. */
    int size() {
        return rows.size();
    }

    /** Adds a record and those that it is to be compared with. */
    void add(SourceRecord record, Collection<SourceRecord> candidates) {
        int row = place(record);
        for (SourceRecord candidate : candidates) {
            if (shareAnotherAddress(record, candidate)) {
                byThemselves.add(List.of(record, candidate));
            } else {
                int other = place(candidate);
                pairs.add(new RowPair(Math.min(row, other), Math.max(row, other)));
            }
        }
    }

    private int place(SourceRecord record) {
        Integer known = places.putIfAbsent(record.key(), rows.size());
        if (known != null) {
            return known;
        }
        rows.add(record);
        return rows.size() - 1;
    }

    /** Whether two records have an address in common that is not the main one of both. */
    private static boolean shareAnotherAddress(SourceRecord one, SourceRecord other) {
        if (one.emails().size() + other.emails().size() < 3
                || one.emails().isEmpty()
                || other.emails().isEmpty()) {
            return false;
        }
        Set<String> addresses = new HashSet<>();
        one.emails().forEach(address -> addresses.add(address.key()));
        return !key(one).equals(key(other))
                && other.emails().stream().map(EmailAddress::key).anyMatch(addresses::contains);
    }

    private static String key(SourceRecord record) {
        return record.emails().iterator().next().key();
    }

    /** Shows the pairs of records that are likely one person. */
    void compare(PeopleMatcher matcher, MatchModel model, BiConsumer<SourceKey, SourceKey> alike) {
        if (!pairs.isEmpty()) {
            People people = SourcePeople.withMainAddresses(rows).build();
            show(rows, matcher.match(people, model, pairs), alike);
        }
        List<RowPair> two = List.of(new RowPair(0, 1));
        byThemselves.forEach(
                pair -> show(pair, matcher.match(SourcePeople.of(pair).build(), model, two), alike));
    }

    private static void show(List<SourceRecord> rows, Matching matching, BiConsumer<SourceKey, SourceKey> alike) {
        for (Link link : matching.links(Certainty.LIKELY)) {
            alike.accept(rows.get(link.row()).key(), rows.get(link.other()).key());
        }
    }
}
