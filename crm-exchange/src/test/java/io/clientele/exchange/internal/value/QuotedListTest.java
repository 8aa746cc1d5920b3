package io.clientele.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuotedListTest {

    @Test
    void quotesAndCommasAreTakenForWhatTheyAre() {
        assertThat(QuotedList.split("vip, \"wholesale\"")).containsExactly("vip", "wholesale");
        assertThat(QuotedList.split("\"VIP\",\"tea, green\"")).containsExactly("VIP", "tea, green");
        assertThat(QuotedList.split("12\" plates,vip")).containsExactly("12\" plates", "vip");
        assertThat(QuotedList.split(" , vip,,vip")).containsExactly("vip");
        assertThat(QuotedList.split("")).isEmpty();
    }

    @Property(tries = 500)
    void quotedEntriesComeBackAsTheyWere(@ForAll("entries") List<String> entries) {
        String list = entries.stream()
                .map(entry -> '"' + entry.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(", "));

        assertThat(QuotedList.split(list)).isEqualTo(entries);
    }

    @Provide
    static Arbitrary<List<String>> entries() {
        return Arbitraries.strings()
                .withChars("ab\", ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }
}
