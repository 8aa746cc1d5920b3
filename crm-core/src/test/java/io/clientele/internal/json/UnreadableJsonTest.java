package io.clientele.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clientele.order.Order;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no version has written ends in one error, which repeats nothing of it. */
class UnreadableJsonTest {
    private static final String WHOLE = "{\"key\":[\"web\",\"17\"],\"placed\":0,\"total\":[1.00,\"EUR\"]%s}";

    private static String with(String more) {
        return WHOLE.formatted(more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "secret",
                "[]",
                "{}",
                "{\"secret\"",
                "{\"key\":[\"web\",\"secret\"],\"placed\":0}",
                "{\"key\":[\"web\"],\"placed\":0,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",\"\"],\"placed\":0,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\",\"2\"],\"placed\":0,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",1],\"placed\":0,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":0,\"total\":[1,\"secret\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":0,\"total\":[1.001,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":0,\"total\":[1e999999,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":0,\"total\":[1e-999999999,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":1e999999999,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":0.0000000001,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":99999999999999999999,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":99999999999999999,\"total\":[1,\"EUR\"]}",
                "{\"key\":[\"web\",\"1\"],\"placed\":\"secret\",\"total\":[1,\"EUR\"]}",
            })
    void anOrderIsNotReadFrom(String json) {
        refuses(OrderJson::read, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"status\":\"SECRET\"",
                ",\"status\":null",
                ",\"placed\":1",
                ",\"secret\":1,\"secret\":2",
                ",\"secret\":}",
                ",\"secret\":NaN",
                ",\"refunded\":[1.00,\"CHF\"]",
                ",\"lines\":[{\"price\":1e999999}]",
                ",\"lines\":[{\"price\":1e101}]",
                ",\"lines\":[{\"price\":\"1\"}]",
                ",\"lines\":[null]",
                ",\"lines\":{}",
                ",\"coupons\":[1]",
                ",\"buyer\":{\"language\":\"SECRET\"}",
                ",\"buyer\":{\"birthday\":[2,30]}",
                ",\"buyer\":{\"birthday\":[99999999999,1]}",
                ",\"buyer\":{\"email\":\"secret\"}",
                ",\"buyer\":{\"phone\":[\"1\",\"secret\"]}",
                ",\"buyer\":{\"name\":[\"a\",\"b\",\"c\",\"secret\"]}",
                "}secret",
                "}{"
            })
    void anOrderIsNotReadWith(String more) {
        assertThat(OrderJson.read(with(""))).isNotNull();
        refuses(OrderJson::read, with(more));
    }

    @Test
    void theOthersAreReadAsStrictly() {
        refuses(SourceRecordJson::read, "{}");
        refuses(SourceRecordJson::read, "{\"key\":[\"web\",\"SECRET\",\"1\"]}");
        refuses(SourceRecordJson::read, "{\"key\":[\"web\",\"HAND\",\"1\"],\"attributes\":[[\"secret\"]]}");
        refuses(
                SourceRecordJson::read,
                "{\"key\":[\"web\",\"HAND\",\"1\"],\"attributes\":[[\"a\",\"\"],[\"a\",\"\"]]}");
        refuses(ContactJson::read, "{\"id\":\"secret\"}");
        refuses(NoteJson::read, "{\"text\":\"secret\",\"at\":0}");
        refuses(NoteJson::read, "{\"text\":\" \",\"at\":0,\"by\":\"jo\"}");
        refuses(ConsentEvidenceJson::read, "{\"key\":[\"secret\",\"EMAIL\",\"MARKETING\"],\"source\":\"a\",\"at\":0}");
        refuses(TaskJson::read, "{\"due\":\"secret\"}");
        refuses(EventJson::read, "{\"secretHappened\":[]}");
        refuses(EventJson::read, "{}");
        refuses(EventJson::read, "{\"orderAdded\":[\"web\",\"1\",\"secret\"]}");
    }

    @Test
    void whatANewerVersionAddsIsPassedOver() {
        Order order = OrderJson.read(with(""));

        assertThat(OrderJson.read(with(",\"new\":{\"a\":[1,{\"b\":null}]},\"newer\":1e999999,\"lines\":[]")))
                .isEqualTo(order);
        assertThat(EventJson.read("{\"orderAdded\":[\"web\",\"1\"],\"by\":\"jo\"}"))
                .isEqualTo(EventJson.read("{\"orderAdded\":[\"web\",\"1\"]}"));
        assertThat(NoteJson.read("{\"new\":[],\"text\":\"a\",\"at\":0,\"by\":\"jo\"}")
                        .text())
                .isEqualTo("a");
    }

    @Test
    void depthDoesNoHarm() {
        refuses(OrderJson::read, with(",\"new\":" + "[".repeat(100_000)));
    }

    @Property(tries = 300)
    void whereverATextIsCutOffItIsNotRead(@ForAll long seed) {
        Random random = new Random(seed);
        String json = OrderJson.write(new AnyValues(random).order());

        refuses(OrderJson::read, json.substring(0, random.nextInt(json.length())));
    }

    private static void refuses(Function<String, ?> read, String json) {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> read.apply(json))
                .withNoCause()
                .withMessageNotContainingAny("secret", "SECRET")
                .withMessageStartingWith("A stored ");
    }
}
