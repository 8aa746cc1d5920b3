/** The {@code crm} command and runnable examples. */
module io.clientele.examples {
    requires com.google.common;
    requires com.h2database;
    requires info.picocli;
    requires io.clientele.core;
    requires io.clientele.exchange;
    requires io.clientele.jdbc;
    requires io.clientele.segmentation;
    requires io.clientele.vat;
    requires me.tongfei.progressbar;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    opens io.clientele.examples.command to
            info.picocli;
}
