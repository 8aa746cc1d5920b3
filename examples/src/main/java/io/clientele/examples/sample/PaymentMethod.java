package io.clientele.examples.sample;

import java.util.List;

/** A way to pay: its code and what the buyer reads. */
record PaymentMethod(String code, String title) {
    static final List<PaymentMethod> IN_THE_SHOP = List.of(
            new PaymentMethod("stripe", "Carte bancaire"),
            new PaymentMethod("stripe", "Carte bancaire"),
            new PaymentMethod("payconiq", "Payconiq"),
            new PaymentMethod("paypal", "PayPal"),
            new PaymentMethod("bacs", "Virement bancaire"));
}
