-- Storage of Clientele, version 1, for H2. ${schema} and ${prefix} stand for where the tables are
-- and what their names begin with; each statement ends at the end of a line.
-- Keys are UTF-8 in bytes, for H2 orders text by UTF-16 units: UTF8TOSTRING shows them.

-- The version of these tables.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema (
    version INTEGER NOT NULL,
    PRIMARY KEY (version)
);

-- Tenants: how far each has come, and who wrote last.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tenant (
    number INTEGER NOT NULL,
    id VARBINARY(256) NOT NULL,
    version BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    recent VARCHAR(1000) NOT NULL,
    PRIMARY KEY (number)
);

CREATE UNIQUE INDEX IF NOT EXISTS ${schema}${prefix}tenant_id ON ${schema}${prefix}tenant (id);

-- Orders, the buyer whom each belongs to, the beginning of that as a number, which makes a small index, and what the
-- order adds to the profile of its buyer.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}order (
    tenant INTEGER NOT NULL,
    source VARBINARY(400) NOT NULL,
    id VARBINARY(1020) NOT NULL,
    buyer BINARY(16),
    buyer_start INTEGER SELECTIVITY 100,
    summary VARBINARY,
    body VARCHAR NOT NULL,
    PRIMARY KEY (tenant, source, id)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}order_buyer ON ${schema}${prefix}order (buyer_start);

-- Source records.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}record (
    tenant INTEGER NOT NULL,
    source VARBINARY(400) NOT NULL,
    kind INTEGER NOT NULL,
    id VARBINARY(1020) NOT NULL,
    body VARCHAR NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
);

-- Which records have an address or an account.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity (
    tenant INTEGER NOT NULL,
    value_hash BINARY(16) NOT NULL,
    source VARBINARY(400) NOT NULL,
    kind INTEGER NOT NULL,
    id VARBINARY(1020) NOT NULL,
    PRIMARY KEY (tenant, value_hash, source, kind, id)
);

-- Contacts; one without a body was merged into another.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact (
    tenant INTEGER NOT NULL,
    id VARBINARY(100) NOT NULL,
    body VARCHAR,
    merged_into VARBINARY(100),
    shown_as VARBINARY(100) NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}contact_shown_as ON ${schema}${prefix}contact (tenant, shown_as);

-- Which contact a record leads to.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_record (
    tenant INTEGER NOT NULL,
    record BINARY(16) NOT NULL,
    record_start INTEGER NOT NULL,
    contact VARBINARY(100) NOT NULL,
    PRIMARY KEY (tenant, record)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}record_contact ON ${schema}${prefix}contact_record (tenant, contact);

-- Which contacts show an address.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_email (
    tenant INTEGER NOT NULL,
    email BINARY(16) NOT NULL,
    contact VARBINARY(100) NOT NULL,
    PRIMARY KEY (tenant, email, contact)
);

-- Tags on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tag (
    tenant INTEGER NOT NULL,
    contact VARBINARY(100) NOT NULL,
    origin INTEGER NOT NULL,
    name VARBINARY(400) NOT NULL,
    PRIMARY KEY (tenant, contact, origin, name)
);

-- Notes on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}note (
    tenant INTEGER NOT NULL,
    contact VARBINARY(100) NOT NULL,
    number BIGINT NOT NULL,
    body VARCHAR NOT NULL,
    PRIMARY KEY (tenant, contact, number)
);

-- Evidence of consent.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent (
    tenant INTEGER NOT NULL,
    consent_key BINARY(16) NOT NULL,
    evidence BINARY(16) NOT NULL,
    number BIGINT NOT NULL,
    body VARCHAR NOT NULL,
    PRIMARY KEY (tenant, consent_key, evidence)
);

-- Tasks.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}task (
    tenant INTEGER NOT NULL,
    id VARBINARY(100) NOT NULL,
    contact VARBINARY(100) NOT NULL,
    due INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    body VARCHAR NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}task_due ON ${schema}${prefix}task (tenant, pending, due, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}task_contact ON ${schema}${prefix}task (tenant, contact);

-- The outbox.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}event (
    tenant INTEGER NOT NULL,
    sequence BIGINT NOT NULL,
    body VARCHAR NOT NULL,
    PRIMARY KEY (tenant, sequence)
);

-- What adapters remember.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}state (
    tenant INTEGER NOT NULL,
    name VARBINARY(2000) NOT NULL,
    content VARCHAR NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (tenant, name)
);
