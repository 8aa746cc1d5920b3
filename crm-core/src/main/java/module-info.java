/**
 * Contacts, orders, consent, identity, filters, tags and tasks of a shop, the ports through which they are kept, and an
 * in-memory storage.
 */
@SuppressWarnings("module") // The modules of the qualified exports are built after this one.
module io.clientele.core {
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires com.sanctionco.jmail;
    requires org.apache.commons.text;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.clientele.address;
    exports io.clientele.consent;
    exports io.clientele.contact;
    exports io.clientele.event;
    exports io.clientele.filter;
    exports io.clientele.identity;
    exports io.clientele.identity.decision;
    exports io.clientele.identity.email;
    exports io.clientele.identity.match;
    exports io.clientele.identity.text;
    exports io.clientele.intake;
    exports io.clientele.memory;
    exports io.clientele.message;
    exports io.clientele.money;
    exports io.clientele.order;
    exports io.clientele.person;
    exports io.clientele.profile;
    exports io.clientele.source;
    exports io.clientele.storage;
    exports io.clientele.task;
    exports io.clientele.tenant;
    exports io.clientele.internal to
            io.clientele.jdbc,
            io.clientele.segmentation,
            io.clientele.vat,
            io.clientele.exchange,
            io.clientele.testkit,
            io.clientele.examples;
    exports io.clientele.internal.json to
            io.clientele.jdbc,
            io.clientele.exchange,
            io.clientele.testkit;
}
