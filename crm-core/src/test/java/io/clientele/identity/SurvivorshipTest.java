package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.Contact;
import io.clientele.fixture.TestShop;
import io.clientele.identity.Survivorship.Field;
import io.clientele.identity.Survivorship.Rule;
import io.clientele.intake.Incoming;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SurvivorshipTest {
    private static final List<SourceRecord> ANN = List.of(
            record("shop", "1", 1, "Ann Weber", "size", "M"),
            record("list", "1", 2, "A. Weber", "size", "L"),
            record("till", "1", 3, "Ann Weber", "size", "L"),
            record("web", "1", 4, "Ann-Katrin Weber-Muller", "size", "XL"));

    @Test
    void theMostRecentValueIsShownIfNothingElseIsSaid() {
        assertThat(name(Survivorship.standard())).isEqualTo("Ann-Katrin Weber-Muller");
    }

    @Test
    void theMostFrequentValueIsShown() {
        assertThat(name(Survivorship.standard().with(Field.NAME, Rule.mostFrequent())))
                .isEqualTo("Ann Weber");
    }

    @Test
    void theLongestValueIsShown() {
        assertThat(name(Survivorship.standard().with(Field.NAME, Rule.longest())))
                .isEqualTo("Ann-Katrin Weber-Muller");
    }

    @Test
    void theValueOfTheMostTrustedSourceIsShown() {
        assertThat(name(Survivorship.standard().with(Field.NAME, Rule.mostTrusted("none", "list", "shop"))))
                .isEqualTo("A. Weber");
        assertThat(name(Survivorship.standard().with(Field.NAME, Rule.mostTrusted("none"))))
                .isEqualTo("Ann-Katrin Weber-Muller");
    }

    @Test
    void aHostHasRulesOfItsOwn() {
        Rule alphabetical = (one, other) -> one.text().compareTo(other.text());

        assertThat(name(Survivorship.standard().with(Field.NAME, alphabetical))).isEqualTo("A. Weber");
    }

    @Test
    void eachFieldHasItsRule() {
        Contact ann = contact(
                ANN,
                Survivorship.standard()
                        .with(Field.ATTRIBUTE, Rule.mostFrequent())
                        .with(Field.EMAIL, Rule.mostTrusted("list")));

        assertThat(ann.attributes()).containsEntry("size", "L");
        assertThat(ann.emails())
                .extracting(EmailAddress::text)
                .containsExactly(
                        "ann@x.example", "list@x.example", "web@x.example", "till@x.example", "shop@x.example");
        assertThat(ann.name().orElseThrow().full()).isEqualTo("Ann-Katrin Weber-Muller");
    }

    @Property(tries = 50, seed = "20261129")
    void theOrderOfArrivalDoesNotMatter(@ForAll Random random) {
        List<SourceRecord> shuffled = new ArrayList<>(ANN);
        Collections.shuffle(shuffled, random);

        for (Rule rule : List.of(Rule.mostFrequent(), Rule.longest(), Rule.mostTrusted("till", "list"))) {
            Survivorship survivorship = Survivorship.standard();
            for (Field field : Field.values()) {
                survivorship = survivorship.with(field, rule);
            }
            Contact expected = contact(ANN, survivorship);
            assertThat(contact(shuffled, survivorship))
                    .isEqualTo(Contact.builder()
                            .from(expected)
                            .id(contact(shuffled, survivorship).id())
                            .build());
        }
    }

    private static String name(Survivorship survivorship) {
        return contact(ANN, survivorship).name().orElseThrow().full();
    }

    private static Contact contact(List<SourceRecord> records, Survivorship survivorship) {
        TestShop shop = new TestShop(TestShop.tenant().build(), new EmailIdentity(survivorship));
        records.forEach(record -> shop.take(Incoming.of(record)));
        assertThat(shop.contacts()).hasSize(1);
        return shop.contacts().get(0);
    }

    private static SourceRecord record(String source, String id, int day, String name, String attribute, String value) {
        return SourceRecord.builder()
                .key(new SourceKey(source, RecordKind.CUSTOMER, id))
                .addEmails(EmailAddress.of("ann@x.example"), EmailAddress.of(source + "@x.example"))
                .name(PersonName.ofFull(name))
                .putAttributes(attribute, value)
                .recordedAt(TestShop.NOW.plus(Duration.ofDays(day)))
                .build();
    }
}
