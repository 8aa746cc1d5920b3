package io.clientele.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.profile.CustomerProfile;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

class FilterLawsTest {

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void printingAndParsingGivesTheSameFilter(@ForAll("filters") Filter filter) {
        assertThat(Filter.parse(filter.text())).isEqualTo(filter);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void theAnswerIsThatOfTheDefinition(
            @ForAll("filters") Filter filter, @ForAll @Size(10) List<@From("profiles") CustomerProfile> profiles) {
        CompiledFilter compiled = filter.bind(People.SHOP, People.TODAY);

        assertThat(profiles)
                .allMatch(profile -> compiled.test(profile) == new SlowAnswer(profile, People.TODAY).to(filter));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void theExplanationAgreesWithTheAnswerInEveryPart(
            @ForAll("filters") Filter filter, @ForAll("profiles") CustomerProfile profile) {
        CompiledFilter compiled = filter.bind(People.SHOP, People.TODAY);
        Explanation explanation = compiled.explain(profile);

        assertThat(explanation.holds()).isEqualTo(compiled.test(profile));
        assertThat(agrees(explanation)).isTrue();
    }

    private static boolean agrees(Explanation part) {
        boolean expected = switch (part.words()) {
            case "all of these" -> part.parts().stream().allMatch(Explanation::holds);
            case "at least one of these" -> part.parts().stream().anyMatch(Explanation::holds);
            case "not this" -> part.parts().stream().noneMatch(Explanation::holds);
            default -> part.holds();
        };
        return expected == part.holds() && part.parts().stream().allMatch(FilterLawsTest::agrees);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void deMorganDoubleNegationAndNeutralElementsHold(
            @ForAll("filters") Filter a, @ForAll("filters") Filter b, @ForAll("profiles") CustomerProfile profile) {
        assertThat(answer(a.and(b).not(), profile)).isEqualTo(answer(a.not().or(b.not()), profile));
        assertThat(answer(a.or(b).not(), profile)).isEqualTo(answer(a.not().and(b.not()), profile));
        assertThat(answer(a.not().not(), profile)).isEqualTo(answer(a, profile));
        assertThat(answer(a.and(Filter.everyone()), profile)).isEqualTo(answer(a, profile));
        assertThat(answer(a.or(Filter.nobody()), profile)).isEqualTo(answer(a, profile));
        assertThat(answer(a.and(Filter.nobody()), profile)).isFalse();
        assertThat(answer(a.or(Filter.everyone()), profile)).isTrue();
        assertThat(answer(a.and(b), profile)).isEqualTo(answer(b.and(a), profile));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void everybodyIsEitherInOrOut(
            @ForAll("filters") Filter filter, @ForAll @Size(10) List<@From("profiles") CustomerProfile> profiles) {
        long in =
                profiles.stream().filter(filter.bind(People.SHOP, People.TODAY)).count();
        long out = profiles.stream()
                .filter(filter.not().bind(People.SHOP, People.TODAY))
                .count();

        assertThat(in + out).isEqualTo(profiles.size());
    }

    private static boolean answer(Filter filter, CustomerProfile profile) {
        return filter.bind(People.SHOP, People.TODAY).test(profile);
    }

    @Provide
    Arbitrary<Filter> filters() {
        return RandomFilters.filters();
    }

    @Provide
    Arbitrary<CustomerProfile> profiles() {
        return RandomPeople.profiles();
    }
}
