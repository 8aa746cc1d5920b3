package io.clientele.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineVatTest {

    @Test
    void aRateIsTaxedInTheStandardCategoryEvenWhenReduced() {
        assertThat(LineVat.taxed(VatRate.of("5.5")).category()).isEqualTo(VatCategory.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    void aCategoryThatNeedsAReasonIsRefusedWithoutOne(VatCategory category) {
        if (category.needsReason()) {
            assertThatThrownBy(() -> new LineVat(category, VatRate.ZERO, Optional.empty()))
                    .hasMessage("Category %s needs a reason", category.code());
        } else {
            assertThatThrownBy(() -> LineVat.untaxed(category, Exemption.inWords("because")))
                    .hasMessage("Category %s has no reason", category.code());
        }
    }

    @Test
    void reverseChargeNeverBearsARate() {
        assertThatThrownBy(() -> new LineVat(
                        VatCategory.REVERSE_CHARGE,
                        VatRate.of("19"),
                        Optional.of(Exemption.of("VATEX-EU-AE", "Reverse charge"))))
                .hasMessage("Category AE bears no tax");
    }

    @ParameterizedTest
    @EnumSource
    void aCategoryIsFoundByItsCode(VatCategory category) {
        assertThat(VatCategory.ofCode(category.code())).contains(category);
    }
}
