package io.clientele.vat.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.clientele.vat.Exemption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code cases.csv}, each with the article that decides it. */
class DecisionTableTest {
    private static final Splitter SEMICOLON = Splitter.on(';');
    private static final String NEEDS = "needs ";

    static Stream<List<String>> cases() {
        try {
            return Resources.readLines(
                            Resources.getResource(DecisionTableTest.class, "cases.csv"), StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(SEMICOLON::splitToList);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    static Treatment treatment(List<String> row) {
        CaseFacts facts = new CaseFacts(row.get(3));
        return Treatments.standard().of(facts.sale(), facts.supply());
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsDecidedAsItsArticleSays() {
        return cases().map(row -> DynamicTest.dynamicTest(
                row.get(0) + " " + row.get(1) + ": " + row.get(2), () -> check(row, treatment(row))));
    }

    private static void check(List<String> row, Treatment treatment) {
        if (row.get(4).startsWith(NEEDS)) {
            assertThat(treatment)
                    .isInstanceOfSatisfying(
                            Treatment.Needs.class,
                            needs -> assertThat(String.join(",", needs.fields()))
                                    .isEqualTo(row.get(4).substring(NEEDS.length())));
        } else {
            assertThat(treatment)
                    .isInstanceOfSatisfying(
                            Treatment.Decided.class,
                            decided -> assertThat(cells(decided)).isEqualTo(row.subList(4, row.size())));
        }
    }

    private static List<String> cells(Treatment.Decided decided) {
        return List.of(
                decided.territory().code(),
                decided.vat().category().code(),
                decided.vat().rate().percent().toPlainString(),
                decided.vat().exemption().flatMap(Exemption::vatex).orElse(""),
                decided.article(),
                decided.debtor().name(),
                decided.reportedIn().label());
    }

    @Test
    void everyRowOfTheDecisionTableHasCases() {
        Set<String> rows = cases().map(row -> row.get(0)).collect(Collectors.toSet());

        assertThat(rows)
                .containsAll(
                        IntStream.rangeClosed(1, 24).mapToObj(Integer::toString).toList());
    }

    @Test
    void everyDecisionSaysWhy() {
        cases().map(DecisionTableTest::treatment).forEach(treatment -> {
            if (treatment instanceof Treatment.Decided decided) {
                assertThat(decided.reasons()).isNotEmpty();
            } else {
                assertThat(((Treatment.Needs) treatment).why()).isNotEmpty();
            }
        });
    }
}
