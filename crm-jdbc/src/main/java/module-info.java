/** Storage in a relational database, through JDBC. */
module io.clientele.jdbc {
    exports io.clientele.jdbc;

    requires transitive io.clientele.core;
    requires transitive io.clientele.vat;
    requires transitive java.sql;
    requires com.google.common;
    requires static transitive org.jspecify;
}
