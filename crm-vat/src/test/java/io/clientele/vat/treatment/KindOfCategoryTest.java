package io.clientele.vat.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.rate.VatRates;
import org.junit.jupiter.api.Test;

class KindOfCategoryTest {
    @Test
    void theTableOfRatesKnowsEachOfTheCategories() {
        assertThat(KindOfCategory.categories()).isNotEmpty().allMatch(VatRates.standard()::knows);
    }
}
