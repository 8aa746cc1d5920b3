-- Storage of Clientele, version 3, for PostgreSQL.

-- The book of invoices. The last row of a series is its counter.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}invoice (
    tenant integer NOT NULL,
    series varchar(40) COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    issued integer NOT NULL,
    draft varchar(200) COLLATE "C" NOT NULL,
    original varchar(60) COLLATE "C",
    content text NOT NULL,
    seal varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, series, sequence)
);

CREATE UNIQUE INDEX IF NOT EXISTS ${prefix}invoice_draft ON ${schema}${prefix}invoice (tenant, draft);

CREATE INDEX IF NOT EXISTS ${prefix}invoice_original ON ${schema}${prefix}invoice (tenant, original);
