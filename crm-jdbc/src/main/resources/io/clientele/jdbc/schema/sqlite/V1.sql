-- Storage of Clientele, version 1, for SQLite. ${schema} and ${prefix} stand for where the tables are
-- and what their names begin with; each statement ends at the end of a line.

-- The version of these tables.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema (
    version INTEGER NOT NULL,
    PRIMARY KEY (version)
);

-- Tenants: how far each has come, and who wrote last.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tenant (
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    recent TEXT NOT NULL,
    PRIMARY KEY (number)
);

CREATE UNIQUE INDEX IF NOT EXISTS ${schema}${prefix}tenant_id ON ${prefix}tenant (id);

-- Orders, the buyer whom each belongs to, the beginning of that as a number, which makes a small index, and what the
-- order adds to the profile of its buyer.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}order (
    tenant INTEGER NOT NULL,
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    buyer BLOB,
    buyer_start INTEGER,
    summary BLOB,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, source, id)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}order_buyer ON ${prefix}order (tenant, buyer_start);

-- Source records.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}record (
    tenant INTEGER NOT NULL,
    source TEXT NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
);

-- Which records have an address or an account.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity (
    tenant INTEGER NOT NULL,
    value_hash BLOB NOT NULL,
    source TEXT NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (tenant, value_hash, source, kind, id)
) WITHOUT ROWID;

-- Contacts; one without a body was merged into another.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact (
    tenant INTEGER NOT NULL,
    id TEXT NOT NULL,
    body TEXT,
    merged_into TEXT,
    shown_as TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}contact_shown_as ON ${prefix}contact (tenant, shown_as);

-- Which contact a record leads to.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_record (
    tenant INTEGER NOT NULL,
    record BLOB NOT NULL,
    record_start INTEGER NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (tenant, record)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS ${schema}${prefix}record_contact ON ${prefix}contact_record (tenant, contact);

-- Which contacts show an address.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_email (
    tenant INTEGER NOT NULL,
    email BLOB NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (tenant, email, contact)
) WITHOUT ROWID;

-- Tags on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tag (
    tenant INTEGER NOT NULL,
    contact TEXT NOT NULL,
    origin INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (tenant, contact, origin, name)
) WITHOUT ROWID;

-- Notes on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}note (
    tenant INTEGER NOT NULL,
    contact TEXT NOT NULL,
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, contact, number)
);

-- Evidence of consent.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent (
    tenant INTEGER NOT NULL,
    consent_key BLOB NOT NULL,
    evidence BLOB NOT NULL,
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, consent_key, evidence)
);

-- Tasks.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}task (
    tenant INTEGER NOT NULL,
    id TEXT NOT NULL,
    contact TEXT NOT NULL,
    due INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}task_due ON ${prefix}task (tenant, pending, due, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}task_contact ON ${prefix}task (tenant, contact);

-- The outbox.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}event (
    tenant INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, sequence)
);

-- What adapters remember.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}state (
    tenant INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (tenant, name)
);
