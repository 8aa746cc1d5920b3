package io.clientele.vat.report;

import io.clientele.money.Money;
import io.clientele.vat.VatRate;

/**
 * What is due to one member state at one rate (Art. 369g(1) and (2) of Directive 2006/112/EC). Immutable.
 *
 * @param origin to whom, for what, and from where
 * @param rate the rate
 * @param net without VAT
 * @param tax the VAT
 */
public record OssLine(Origin origin, VatRate rate, Money net, Money tax) {

    /**
     * To whom, for what and from where. Immutable.
     *
     * @param memberState the state where it is taxed: its code, or {@code XI}
     * @param supply goods or services
     * @param from the state from which goods are sent, or where the seller of services is
     */
    public record Origin(String memberState, Supplied supply, String from) {}

    /** What is told apart in a return. */
    public enum Supplied {
        /** Goods. */
        GOODS,
        /** Services. */
        SERVICES
    }
}
