package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bounds leave nothing out that a comparison to the end would have found. */
class LinksPropertyTest {
    private static final double LEAST = .999;

    @Property(tries = 150, seed = "4")
    void linksAreThePairsWhoseOddsSuffice(@ForAll("people") People people) {
        Parts parts = Parts.inThisThread();
        Records records = Records.of(people, parts);
        Comparisons comparisons = new Comparisons(records, Frequencies.within(records));
        Candidates all = Candidates.all(records.size());
        Weights weights = Estimation.weights(records, all, worker -> comparisons, parts);
        Links links = Links.of(all, worker -> new Judge(comparisons, weights, records.answers()), LEAST, parts);
        SortedMap<Long, Float> found = new TreeMap<>();
        for (int i = 0; i < links.size(); i++) {
            found.put(links.pair(i), links.logit(i));
        }
        SortedMap<Long, Float> expected = new TreeMap<>();
        all.each(0, (a, b) -> {
            double odds = weights.odds(comparisons.compare(a, b));
            if (odds >= LEAST) {
                expected.put(Pairs.of(a, b), (float) StrictMath.log(odds));
            }
        });
        assertThat(found).isEqualTo(expected);
    }

    @Provide
    Arbitrary<People> people() {
        return row().list().ofMinSize(2).ofMaxSize(12).map(LinksPropertyTest::people);
    }

    private static Arbitrary<List<String>> row() {
        Arbitrary<String> names =
                Arbitraries.of("anna", "ana", "hanna", "a", "maier", "mayer", "meier maier", "", "jo");
        Arbitrary<String> streets = Arbitraries.of("hill road", "hil road", "road", "flat 2", "", "mill lane 4");
        Arbitrary<String> mails =
                Arbitraries.of("anna.maier@example.com", "anna.maier@example.org", "ana.maier@example.com", "");
        Arbitrary<String> births = Arbitraries.of("1980-02-03", "1980-03-02", "1981-02-03", "1990-07-09", "");
        Arbitrary<String> codes = Arbitraries.of("1234", "1235", "9876", "");
        return Combinators.combine(names, names, births, mails, streets, streets, codes)
                .as((given, family, birth, mail, street, line, code) ->
                        List.of(given, family, birth, mail, street, line, code));
    }

    private static People people(List<List<String>> rows) {
        List<PersonColumn> columns = List.of(
                PersonColumn.GIVEN_NAME,
                PersonColumn.FAMILY_NAME,
                PersonColumn.BIRTH_DATE,
                PersonColumn.EMAIL,
                PersonColumn.STREET,
                PersonColumn.ADDRESS_LINE,
                PersonColumn.POSTCODE);
        People.Builder people = People.builder();
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            People.Builder record = people.record("r" + r);
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    record.with(columns.get(i), row.get(i));
                }
            }
        }
        return people.build();
    }
}
