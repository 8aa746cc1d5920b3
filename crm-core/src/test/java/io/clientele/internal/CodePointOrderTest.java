package io.clientele.internal;

import static io.clientele.internal.CodePointOrder.BY_CODE_POINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

    @Test
    void whatIsBeyondTheBasicPlaneComesBehindIt() {
        String fullwidth = "\uff21";
        String smile = "\ud83d\ude00";

        assertThat(BY_CODE_POINT.compare(fullwidth, smile)).isNegative();
        assertThat(fullwidth.compareTo(smile)).isPositive();
        assertThat(BY_CODE_POINT.compare("a", "ab")).isNegative();
        assertThat(BY_CODE_POINT.compare("Z", "a")).isNegative();
        assertThat(BY_CODE_POINT.compare("a", "a")).isZero();
    }

    @Property(tries = 500)
    void itIsTheOrderOfUtf8Bytes(@ForAll @From("texts") String a, @ForAll @From("texts") String b) {
        int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

        assertThat(Integer.signum(BY_CODE_POINT.compare(a, b))).isEqualTo(Integer.signum(bytes));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "\ud7ff", "\ue000", "\uffff", "\ud800\udc00", "\udbff\udfff")
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }
}
