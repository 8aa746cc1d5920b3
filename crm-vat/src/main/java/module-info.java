/** VAT of the European Union: dated rates, treatment of a sale, VAT numbers, totals, invoices and returns. */
module io.clientele.vat {
    exports io.clientele.vat;
    exports io.clientele.vat.einvoice;
    exports io.clientele.vat.invoice;
    exports io.clientele.vat.number;
    exports io.clientele.vat.quote;
    exports io.clientele.vat.rate;
    exports io.clientele.vat.report;
    exports io.clientele.vat.tedb;
    exports io.clientele.vat.threshold;
    exports io.clientele.vat.total;
    exports io.clientele.vat.treatment;
    exports io.clientele.vat.vies;

    requires transitive io.clientele.core;
    requires transitive java.net.http;
    requires com.fasterxml.jackson.core;
    requires com.github.benmanes.caffeine;
    requires com.google.common;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
}
