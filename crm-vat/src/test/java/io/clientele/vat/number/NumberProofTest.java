package io.clientele.vat.number;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.number.internal.CountryRules;
import io.clientele.vat.number.internal.Proofs;
import io.clientele.vat.number.internal.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberProofTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU10223006",
                "BE0776091951",
                "BG101004508",
                "CY00532445O",
                "CZ46505334",
                "DE111111125",
                "DK88146328",
                "EE100207415",
                "EL040127797",
                "ESA0011012B",
                "FI09853608",
                "FR00300076965",
                "GB434031494",
                "HR33392005961",
                "HU21376414",
                "IE3628739L",
                "IT00000010215",
                "LT119511515",
                "LU10000356",
                "LV40003009497",
                "MT15121333",
                "NL010000446B01",
                "PL5260001246",
                "PT502757191",
                "RO11198699",
                "SE556188840401",
                "SI15012557",
                "SK4030000007",
                "XI434031494",
            })
    void anOrdinaryNumberOfEachPrefixIsSeenToBeRightInOnePass(String number) {
        assertThat(requireNonNull(CountryRules.find(number.charAt(0), number.charAt(1)))
                        .proven(number, Proofs.find(number)))
                .isEqualTo(Verdict.RIGHT);
    }
}
