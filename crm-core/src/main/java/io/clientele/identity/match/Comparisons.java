package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.List;

/** All that two records of a table are compared by. Not thread-safe. */
final class Comparisons {
    final List<Evidence> evidence = new ArrayList<>();
    private final List<Comparer> comparers = new ArrayList<>();
    final Verdict verdict;

    Comparisons(Records r) {
        if (!r.given.isEmpty() || !r.family.isEmpty()) {
            comparers.add(new Names(r.given, r.family, evidence.size()));
            evidence.addAll(List.of(Names.GIVEN, Names.FAMILY, Names.ORDER));
        }
        if (!r.name.isEmpty()) {
            comparers.add(new FullNames(r.name, evidence.size()));
            evidence.add(FullNames.NAME);
        }
        if (!r.birth.isEmpty()) {
            comparers.add(new Births(r.birth, evidence.size()));
            evidence.add(Births.BIRTH);
        }
        if (!r.email.isEmpty()) {
            comparers.add(new Mailboxes(r.email, evidence.size()));
            evidence.add(Mailboxes.EMAIL);
        }
        if (!r.phone.isEmpty()) {
            comparers.add(new Phones(r.phone, evidence.size()));
            evidence.add(Phones.PHONE);
        }
        comparers.add(new Addresses(new Column[] {r.street, r.number, r.line, r.postcode, r.city, r.region}, evidence.size()));
        evidence.addAll(List.of(Addresses.STREET, Addresses.NUMBER, Addresses.LINE, Addresses.POSTCODE, Addresses.CITY, Addresses.CITY_BESIDE, Addresses.REGION, Addresses.REGION_BESIDE));
        verdict = new Verdict(evidence.size());
    }

    Verdict compare(int a, int b) {
        verdict.clear();
        for (Comparer comparer : comparers) {
            comparer.compare(a, b, verdict);
        }
        return verdict;
    }
}
