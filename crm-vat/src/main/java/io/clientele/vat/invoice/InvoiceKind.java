package io.clientele.vat.invoice;

/** What a document of the book is. Immutable. */
public enum InvoiceKind {
    /** Asks for money. */
    INVOICE,
    /** Takes an invoice back, in whole or in part (Art. 219 of Directive 2006/112/EC). Its amounts are positive. */
    CREDIT_NOTE
}
