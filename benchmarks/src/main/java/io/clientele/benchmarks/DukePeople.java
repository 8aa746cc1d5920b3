package io.clientele.benchmarks;

import io.clientele.identity.match.People;
import io.clientele.identity.match.PersonColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/**
 * Duke, a Java library that finds duplicates, over a table of people: its index in memory, the comparators that its
 * documentation has for such columns, probabilities as in its examples, and all that it links in one group.
 */
final class DukePeople {
    /** Of several, with .995 the best for such people: F1 0.483 and 0.484 of 3,000. */
    private static final double THRESHOLD = .97;

    private static final String ID = "id";

    /** How a column is compared, and how probable one person is where values agree, and where they do not. */
    private record Setting(PersonColumn column, Comparator comparator, double high, double low) {}

    private final People people;
    private final List<Setting> settings;
    private final int[] group;

    private DukePeople(People people) {
        this.people = people;
        this.settings = settings();
        this.group = IntStream.range(0, people.size()).toArray();
    }

    private static List<Setting> settings() {
        Comparator names = new PersonNameComparator();
        Comparator exact = new ExactComparator();
        Comparator letters = new Levenshtein();
        return List.of(
                new Setting(PersonColumn.GIVEN_NAME, names, .7, .2),
                new Setting(PersonColumn.FAMILY_NAME, names, .8, .2),
                new Setting(PersonColumn.BIRTH_DATE, letters, .9, .3),
                new Setting(PersonColumn.EMAIL, new JaroWinkler(), .9, .4),
                new Setting(PersonColumn.PHONE, exact, .9, .45),
                new Setting(PersonColumn.STREET, letters, .75, .4),
                new Setting(PersonColumn.HOUSE_NUMBER, exact, .55, .45),
                new Setting(PersonColumn.POSTCODE, exact, .6, .4),
                new Setting(PersonColumn.CITY, new JaroWinkler(), .55, .45));
    }

    /** The group of each row: the least row of those that Duke links with it, directly or through others. */
    static int[] groups(People people) {
        DukePeople duke = new DukePeople(people);
        duke.link();
        return IntStream.range(0, people.size()).map(duke::find).toArray();
    }

    private void link() {
        ConfigurationImpl configuration = new ConfigurationImpl();
        List<Property> properties = new ArrayList<>(List.of(new PropertyImpl(ID)));
        settings.forEach(setting -> properties.add(
                new PropertyImpl(setting.column().name(), setting.comparator(), setting.low(), setting.high())));
        configuration.setProperties(properties);
        configuration.setThreshold(THRESHOLD);
        configuration.setDatabase(new LuceneDatabase());
        Processor processor = new Processor(configuration, true);
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double confidence) {
                join(Integer.parseInt(one.getValue(ID)), Integer.parseInt(other.getValue(ID)));
            }
        });
        processor.deduplicate(records());
        processor.close();
    }

    private List<Record> records() {
        List<Record> records = new ArrayList<>();
        for (int row = 0; row < people.size(); row++) {
            Map<String, String> values = new HashMap<>();
            for (Setting setting : settings) {
                String value = people.value(row, setting.column()).toLowerCase(Locale.ROOT);
                if (!value.isEmpty()) {
                    values.put(setting.column().name(), value);
                }
            }
            RecordImpl record = new RecordImpl();
            record.addValue(ID, Integer.toString(row));
            values.forEach(record::addValue);
            records.add(record);
        }
        return records;
    }

    private int find(int row) {
        int root = row;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        group[Math.max(a, b)] = Math.min(a, b);
    }
}
