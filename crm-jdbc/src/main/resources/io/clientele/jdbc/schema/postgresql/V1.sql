-- Storage of Clientele, version 1, for PostgreSQL. ${schema} and ${prefix} stand for where the tables are
-- and what their names begin with; each statement ends at the end of a line.

-- The version of these tables.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema (
    version integer NOT NULL,
    PRIMARY KEY (version)
);

-- Tenants: how far each has come, and who wrote last.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tenant (
    number integer NOT NULL,
    id varchar(64) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    last_number bigint NOT NULL,
    recent text NOT NULL,
    PRIMARY KEY (number)
);

CREATE UNIQUE INDEX IF NOT EXISTS ${prefix}tenant_id ON ${schema}${prefix}tenant (id);

-- Orders, the buyer whom each belongs to, the beginning of that as a number, which makes a small index, and what the
-- order adds to the profile of its buyer.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}order (
    tenant integer NOT NULL,
    source varchar(100) COLLATE "C" NOT NULL,
    id varchar(255) COLLATE "C" NOT NULL,
    buyer bytea,
    buyer_start integer,
    summary bytea,
    body text NOT NULL,
    PRIMARY KEY (tenant, source, id)
);

CREATE INDEX IF NOT EXISTS ${prefix}order_buyer ON ${schema}${prefix}order (tenant, buyer_start);

-- Source records.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}record (
    tenant integer NOT NULL,
    source varchar(100) COLLATE "C" NOT NULL,
    kind integer NOT NULL,
    id varchar(255) COLLATE "C" NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
);

-- Which records have an address or an account.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity (
    tenant integer NOT NULL,
    value_hash bytea NOT NULL,
    source varchar(100) COLLATE "C" NOT NULL,
    kind integer NOT NULL,
    id varchar(255) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, value_hash, source, kind, id)
);

-- Contacts; one without a body was merged into another.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact (
    tenant integer NOT NULL,
    id varchar(25) COLLATE "C" NOT NULL,
    body text,
    merged_into varchar(25) COLLATE "C",
    shown_as varchar(25) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX IF NOT EXISTS ${prefix}contact_shown_as ON ${schema}${prefix}contact (tenant, shown_as);

-- Which contact a record leads to.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_record (
    tenant integer NOT NULL,
    record bytea NOT NULL,
    record_start integer NOT NULL,
    contact varchar(25) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, record)
);

CREATE INDEX IF NOT EXISTS ${prefix}record_contact ON ${schema}${prefix}contact_record (tenant, contact);

-- Which contacts show an address.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_email (
    tenant integer NOT NULL,
    email bytea NOT NULL,
    contact varchar(25) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, email, contact)
);

-- Tags on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tag (
    tenant integer NOT NULL,
    contact varchar(25) COLLATE "C" NOT NULL,
    origin integer NOT NULL,
    name varchar(100) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, contact, origin, name)
);

-- Notes on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}note (
    tenant integer NOT NULL,
    contact varchar(25) COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, contact, number)
);

-- Evidence of consent.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent (
    tenant integer NOT NULL,
    consent_key bytea NOT NULL,
    evidence bytea NOT NULL,
    number bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, consent_key, evidence)
);

-- Tasks.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}task (
    tenant integer NOT NULL,
    id varchar(25) COLLATE "C" NOT NULL,
    contact varchar(25) COLLATE "C" NOT NULL,
    due integer NOT NULL,
    pending integer NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX IF NOT EXISTS ${prefix}task_due ON ${schema}${prefix}task (tenant, pending, due, id);

CREATE INDEX IF NOT EXISTS ${prefix}task_contact ON ${schema}${prefix}task (tenant, contact);

-- The outbox.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}event (
    tenant integer NOT NULL,
    sequence bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, sequence)
);

-- What adapters remember.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}state (
    tenant integer NOT NULL,
    name varchar(500) COLLATE "C" NOT NULL,
    content text NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (tenant, name)
);
