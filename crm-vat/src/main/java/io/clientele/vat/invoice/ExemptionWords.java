package io.clientele.vat.invoice;

import io.clientele.vat.treatment.ExemptionGround;
import io.clientele.vat.treatment.Mention;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words for a code of the list VATEX, for people, who read no codes: what Art. 226(11a), (13) and (14) of Directive
 * 2006/112/EC puts in quotes, and a reference to the article as point (11) asks for.
 */
final class ExemptionWords {
    private record Ground(Mention mention, String article) {}

    /** The codes whose case is known by the code alone; that a supply is not taxed says Art. 2(1), on what is. */
    private static final Map<String, Ground> GROUNDS = Map.ofEntries(
            Map.entry("VATEX-EU-AE", new Ground(Mention.REVERSE_CHARGE, "")),
            Map.entry("VATEX-FR-AE", new Ground(Mention.REVERSE_CHARGE, "")),
            Map.entry("VATEX-EU-IC", new Ground(Mention.INTRA_COMMUNITY, "Art. 138")),
            Map.entry("VATEX-EU-G", new Ground(Mention.EXPORT, "Art. 146")),
            Map.entry("VATEX-EU-O", new Ground(Mention.OUTSIDE_SCOPE, "Art. 2(1)")),
            Map.entry("VATEX-EU-D", new Ground(Mention.MARGIN_SECOND_HAND_GOODS, "")),
            Map.entry("VATEX-EU-F", new Ground(Mention.MARGIN_SECOND_HAND_GOODS, "")),
            Map.entry("VATEX-EU-I", new Ground(Mention.MARGIN_WORKS_OF_ART, "")),
            Map.entry("VATEX-EU-J", new Ground(Mention.MARGIN_COLLECTORS_ITEMS, "")),
            Map.entry("VATEX-EU-309", new Ground(Mention.TRAVEL_OUTSIDE_UNION, "Art. 309")),
            Map.entry("VATEX-FR-FRANCHISE", new Ground(Mention.SMALL_ENTERPRISE, "Art. 284(1)")));

    private ExemptionWords() {}

    /** The words in a language, or in English; empty for a code that we have no words for. */
    static Optional<Said> of(String vatex, String language) {
        String code = vatex.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(GROUNDS.get(code))
                .or(() -> ExemptionGround.ofVatex(code).map(by -> new Ground(Mention.EXEMPT, by.article())))
                .map(ground -> Said.of(ground.mention(), language, ground.article()));
    }
}
