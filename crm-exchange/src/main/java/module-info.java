/** Readers of shop and audience files, writers of customer and audience files, and the HTML report. */
module io.clientele.exchange {
    exports io.clientele.exchange;
    exports io.clientele.exchange.mapping;
    exports io.clientele.exchange.people;
    exports io.clientele.exchange.read;
    exports io.clientele.exchange.report;
    exports io.clientele.exchange.text;
    exports io.clientele.exchange.write;

    requires transitive io.clientele.core;
    requires transitive io.clientele.segmentation;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
}
