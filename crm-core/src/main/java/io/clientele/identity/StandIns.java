package io.clientele.identity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.clientele.person.PersonName;
import io.clientele.source.SourceRecord;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells an address that stands for many people, such as a marketplace's, from the address of a person or a family.
 *
 * <p>It shows in the names of those who used it. Up to three names are taken for one household, and so are up to seven
 * of which more than half share a word, a family name. From eight names, or eight customer accounts of one shop, on it
 * is a stand-in in any case.
 */
final class StandIns {
    private static final int HOUSEHOLD = 3;
    private static final int CROWD = 8;

    private StandIns() {}

    /** Whether the address that these records have in common stands for many people. */
    static boolean isStandIn(Collection<SourceRecord> records) {
        if (records.size() <= HOUSEHOLD) {
            return false;
        }
        Set<List<String>> names = new HashSet<>();
        records.forEach(record -> record.name()
                .map(PersonName::words)
                .filter(words -> !words.isEmpty())
                .ifPresent(names::add));
        return names.size() >= CROWD
                || (names.size() > HOUSEHOLD && mostShared(names) * 2 <= names.size())
                || mostAccounts(records) >= CROWD;
    }

    private static int mostShared(Set<List<String>> names) {
        Multiset<String> words = HashMultiset.create();
        names.forEach(name -> new HashSet<>(name).forEach(words::add));
        return words.entrySet().stream()
                .mapToInt(Multiset.Entry::getCount)
                .max()
                .orElse(0);
    }

    private static int mostAccounts(Collection<SourceRecord> records) {
        Multiset<String> accounts = HashMultiset.create();
        Set<List<String>> seen = new HashSet<>();
        for (SourceRecord record : records) {
            String source = record.key().source();
            record.customerId().filter(id -> seen.add(List.of(source, id))).ifPresent(id -> accounts.add(source));
        }
        return accounts.entrySet().stream()
                .mapToInt(Multiset.Entry::getCount)
                .max()
                .orElse(0);
    }
}
