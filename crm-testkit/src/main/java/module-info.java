/** Contract tests for storages and channels, fakes and data generators. */
module io.clientele.testkit {
    requires transitive io.clientele.core;
    requires transitive io.clientele.vat;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires jdk.httpserver;
    requires org.assertj.core;
    requires org.junit.jupiter.api;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.clientele.testkit.clock;
    exports io.clientele.testkit.data;
    exports io.clientele.testkit.generate;
    exports io.clientele.testkit.message;
    exports io.clientele.testkit.storage;
    exports io.clientele.testkit.vies;
}
