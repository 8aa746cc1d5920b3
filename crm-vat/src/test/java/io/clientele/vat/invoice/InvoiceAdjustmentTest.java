package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.Adjustment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoiceAdjustmentTest {
    private static final Money AMOUNT = Money.ofMinor(4_90, Drafts.EUR);
    private static final LineVat REDUCED = LineVat.taxed(VatRate.of("8"));

    @Test
    void aDiscountIsTakenOffAndAChargeIsAdded() {
        assertThat(InvoiceAdjustment.discount("Voucher", AMOUNT))
                .isEqualTo(new InvoiceAdjustment(Adjustment.Kind.DISCOUNT, "Voucher", AMOUNT, Optional.empty()));
        assertThat(InvoiceAdjustment.charge("Shipping", AMOUNT))
                .isEqualTo(new InvoiceAdjustment(Adjustment.Kind.CHARGE, "Shipping", AMOUNT, Optional.empty()));
    }

    @Test
    void eachMayHaveAVatOfItsOwn() {
        assertThat(InvoiceAdjustment.discount("Voucher", AMOUNT, REDUCED))
                .isEqualTo(new InvoiceAdjustment(Adjustment.Kind.DISCOUNT, "Voucher", AMOUNT, Optional.of(REDUCED)));
        assertThat(InvoiceAdjustment.charge("Shipping", AMOUNT, REDUCED))
                .isEqualTo(new InvoiceAdjustment(Adjustment.Kind.CHARGE, "Shipping", AMOUNT, Optional.of(REDUCED)));
    }

    @Test
    void neitherIsWithoutAReason() {
        assertThatThrownBy(() -> InvoiceAdjustment.charge(" ", AMOUNT)).isInstanceOf(IllegalArgumentException.class);
    }
}
