package io.clientele.vat.treatment;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.rate.Territory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows 21 and 22: what is exempt by its nature stays so wherever it goes (C-240/05 Eurodental). */
final class ExemptByNature implements PlaceStep {
    private static final Treatment.Charge CHARGE = new Treatment.Charge(Debtor.NOBODY, ReportedIn.DOMESTIC);
    private static final Treatment.Grounds GROUNDS = new Treatment.Grounds(
            Optional.of(Mention.EXEMPT), List.of("The supply is exempt by its nature"), Optional.empty());

    @Override
    public @Nullable Outcome place(Facts facts) {
        if (facts.supply().exemption().isEmpty()) {
            return null;
        }
        Territory territory = facts.goods() ? facts.from() : facts.seller();
        return facts.inUnion(territory)
                ? new Outcome.Settled(exempt(facts.supply().exemption().get(), territory))
                : null;
    }

    private static Treatment exempt(ExemptionGround ground, Territory territory) {
        String words = Mentions.standard().text(Mention.EXEMPT, "en", ground.article());
        return new Treatment.Decided(
                new Treatment.Place(territory, ground.article()),
                LineVat.untaxed(VatCategory.EXEMPT, Exemption.of(ground.vatex(), words)),
                CHARGE,
                GROUNDS);
    }
}
