package io.clientele.vat.report;

import com.google.common.collect.ImmutableSet;
import io.clientele.vat.treatment.Mention;
import io.clientele.vat.treatment.Treatment;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is behind the category of exempt supplies, by what their invoice must say. */
final class ExemptStanding {
    /** The articles by which something is exempt by its nature and has credit (Art. 169(b)). */
    private static final ImmutableSet<String> WITH_CREDIT = ImmutableSet.of("144", "146", "148", "151", "153", "159");

    private static final ImmutableSet<String> WITHOUT_CREDIT = ImmutableSet.of("132", "135");
    private static final Pattern ARTICLE = Pattern.compile("Art\\. ([0-9]+).*");

    private ExemptStanding() {}

    /** How an exempt supply stands in the return of a state. */
    static Standing of(Treatment.Decided decided) {
        Optional<Mention> mention = decided.grounds().mention();
        return mention.map(words -> of(words, decided.article())).orElse(Standing.EXEMPT);
    }

    private static Standing of(Mention mention, String article) {
        return switch (mention) {
            case MARGIN_SECOND_HAND_GOODS, MARGIN_WORKS_OF_ART, MARGIN_COLLECTORS_ITEMS, MARGIN_TRAVEL_AGENTS ->
                Standing.MARGIN;
            // An agent's travel outside the Union is exempt as an intermediary's service is (Art. 153, 309).
            case DEEMED_SUPPLIER, TRAVEL_OUTSIDE_UNION -> Standing.EXEMPT_WITH_CREDIT;
            case SMALL_ENTERPRISE, SMALL_ENTERPRISE_ABROAD -> Standing.EXEMPT_WITHOUT_CREDIT;
            case EXEMPT -> byNature(article);
            default -> Standing.EXEMPT;
        };
    }

    private static Standing byNature(String article) {
        Matcher number = ARTICLE.matcher(article);
        if (!number.matches()) {
            return Standing.EXEMPT;
        }
        if (WITH_CREDIT.contains(number.group(1))) {
            return Standing.EXEMPT_WITH_CREDIT;
        }
        return WITHOUT_CREDIT.contains(number.group(1)) ? Standing.EXEMPT_WITHOUT_CREDIT : Standing.EXEMPT;
    }
}
