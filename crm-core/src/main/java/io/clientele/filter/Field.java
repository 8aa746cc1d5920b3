package io.clientele.filter;

/** A fact of a customer that a filter can ask about. */
public sealed interface Field permits NumberField, MoneyField, DateField, TextField {

    /** How it is written: {@code orders}. */
    String label();
}
