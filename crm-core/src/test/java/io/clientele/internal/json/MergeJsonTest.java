package io.clientele.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.ContactId;
import io.clientele.identity.decision.Merge;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was written is read for ever. */
class MergeJsonTest {
    private static final Merge MERGE = new Merge(
            7,
            Optional.of(Instant.parse("2026-11-29T10:15:30Z")),
            new ContactId("c0123456789abcdef01234567"),
            new ContactId("c76543210fedcba9876543210"),
            List.of(new SourceKey("shop", RecordKind.CUSTOMER, "5")),
            Set.of(Merge.Reason.EMAIL));

    @Test
    void aMergeIsWrittenWithItsTimeAndReadAgain() {
        assertThat(MergeJson.write(MERGE))
                .isEqualTo("{\"number\":7,\"at\":1795947330,\"from\":\"c0123456789abcdef01234567\","
                        + "\"into\":\"c76543210fedcba9876543210\",\"records\":[[\"shop\",\"CUSTOMER\",\"5\"]],"
                        + "\"reasons\":[\"EMAIL\"]}");
        assertThat(MergeJson.read(MergeJson.write(MERGE))).isEqualTo(MERGE);
    }

    @Test
    void aMergeThatWasWrittenBeforeMergesHadATimeHasNone() {
        String former = MergeJson.write(MERGE).replace("\"at\":1795947330,", "");

        assertThat(MergeJson.read(former).at()).isEmpty();
        assertThat(MergeJson.read(former).from()).isEqualTo(MERGE.from());
    }
}
