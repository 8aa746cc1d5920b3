package io.clientele.vat.treatment;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.rate.Territory;
import java.util.List;
import java.util.Optional;

/** Rows 21 and 22: what is exempt by its nature, as health, education and finance are. */
final class ExemptByNature {
    private static final Treatment.Charge CHARGE = new Treatment.Charge(Debtor.NOBODY, ReportedIn.DOMESTIC);
    private static final Treatment.Grounds GROUNDS = new Treatment.Grounds(
            Optional.of(Mention.EXEMPT), List.of("The supply is exempt by its nature"), Optional.empty());

    private ExemptByNature() {}

    static Treatment at(Territory territory, ExemptionGround ground) {
        String words = Mentions.standard().text(Mention.EXEMPT, "en", ground.article());
        return new Treatment.Decided(
                new Treatment.Place(territory, ground.article()),
                LineVat.untaxed(VatCategory.EXEMPT, Exemption.of(ground.vatex(), words)),
                CHARGE,
                GROUNDS);
    }
}
