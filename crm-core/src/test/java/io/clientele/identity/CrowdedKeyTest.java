package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A key that comes to be one of too many does not make all who have it be compared again. */
class CrowdedKeyTest {
    private static final List<String> NAMES = List.of(
            "Adler", "Becker", "Conrad", "Dietz", "Ernst", "Fuchs", "Gross", "Huber", "Irmler", "Jung", "Keller",
            "Lorenz", "Maurer", "Neumann", "Otto", "Pohl", "Quast", "Richter", "Schulz", "Thomas", "Ulrich", "Vogel");

    private final CountingStorage storage = new CountingStorage();
    private final Intake intake =
            new Intake(storage, TestShop.tenant().build(), new MatchingIdentity(), () -> TestShop.NOW);

    @Test
    void theOneTooManyCostsAboutWhatTheLastOneOfTheFewDid() {
        for (int family = 0; family < 20; family++) {
            for (int given = 0; given < 19; given++) {
                take(family, given);
            }
        }
        // Twenty people have the family name; it tells them apart, so far.
        long theLastOfTheFew = costOf(0, 20);
        long theOneTooMany = costOf(0, 21);

        assertThat(theOneTooMany).isLessThan(2 * theLastOfTheFew);
    }

    private long costOf(int family, int given) {
        long before = storage.count();
        take(family, given);
        return storage.count() - before;
    }

    private void take(int family, int given) {
        intake.take(List.of(Incoming.of(SourceRecord.builder()
                .key(new SourceKey("shop", RecordKind.CUSTOMER, family + "-" + given))
                .name(PersonName.of(NAMES.get(given), NAMES.get(family)))
                .build())));
    }
}
