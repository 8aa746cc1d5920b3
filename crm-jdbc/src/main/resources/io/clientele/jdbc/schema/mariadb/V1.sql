-- Storage of Clientele, version 1, for MariaDB. ${schema} and ${prefix} stand for where the tables are
-- and what their names begin with; each statement ends at the end of a line.

-- The version of these tables.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema (
    version INTEGER NOT NULL,
    PRIMARY KEY (version)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Tenants: how far each has come, and who wrote last.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tenant (
    number INTEGER NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    recent VARCHAR(1000) NOT NULL,
    PRIMARY KEY (number),
    UNIQUE KEY ${prefix}tenant_id (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Orders, the buyer whom each belongs to, the beginning of that as a number, which makes a small index, and what the
-- order adds to the profile of its buyer.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}order (
    tenant INTEGER NOT NULL,
    source VARCHAR(100) NOT NULL,
    id VARCHAR(255) NOT NULL,
    buyer BINARY(16),
    buyer_start INTEGER,
    summary BLOB,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, source, id),
    KEY ${prefix}order_buyer (tenant, buyer_start)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Source records.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}record (
    tenant INTEGER NOT NULL,
    source VARCHAR(100) NOT NULL,
    kind INTEGER NOT NULL,
    id VARCHAR(255) NOT NULL,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Which records have an address or an account.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}identity (
    tenant INTEGER NOT NULL,
    value_hash BINARY(16) NOT NULL,
    source VARCHAR(100) NOT NULL,
    kind INTEGER NOT NULL,
    id VARCHAR(255) NOT NULL,
    PRIMARY KEY (tenant, value_hash, source, kind, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Contacts; one without a body was merged into another.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact (
    tenant INTEGER NOT NULL,
    id VARCHAR(25) NOT NULL,
    body LONGTEXT,
    merged_into VARCHAR(25),
    shown_as VARCHAR(25) NOT NULL,
    PRIMARY KEY (tenant, id),
    KEY ${prefix}contact_shown_as (tenant, shown_as)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Which contact a record leads to.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_record (
    tenant INTEGER NOT NULL,
    record BINARY(16) NOT NULL,
    record_start INTEGER NOT NULL,
    contact VARCHAR(25) NOT NULL,
    PRIMARY KEY (tenant, record),
    KEY ${prefix}record_contact (tenant, contact)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Which contacts show an address.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}contact_email (
    tenant INTEGER NOT NULL,
    email BINARY(16) NOT NULL,
    contact VARCHAR(25) NOT NULL,
    PRIMARY KEY (tenant, email, contact)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Tags on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}tag (
    tenant INTEGER NOT NULL,
    contact VARCHAR(25) NOT NULL,
    origin INTEGER NOT NULL,
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (tenant, contact, origin, name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Notes on contacts.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}note (
    tenant INTEGER NOT NULL,
    contact VARCHAR(25) NOT NULL,
    number BIGINT NOT NULL,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, contact, number)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Evidence of consent.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}consent (
    tenant INTEGER NOT NULL,
    consent_key BINARY(16) NOT NULL,
    evidence BINARY(16) NOT NULL,
    number BIGINT NOT NULL,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, consent_key, evidence)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Tasks.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}task (
    tenant INTEGER NOT NULL,
    id VARCHAR(25) NOT NULL,
    contact VARCHAR(25) NOT NULL,
    due INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, id),
    KEY ${prefix}task_due (tenant, pending, due, id),
    KEY ${prefix}task_contact (tenant, contact)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The outbox.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}event (
    tenant INTEGER NOT NULL,
    sequence BIGINT NOT NULL,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (tenant, sequence)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What adapters remember.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}state (
    tenant INTEGER NOT NULL,
    name VARCHAR(500) NOT NULL,
    content LONGTEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (tenant, name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
