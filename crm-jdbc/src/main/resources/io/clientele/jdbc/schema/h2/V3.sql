-- Storage of Clientele, version 3, for H2.

-- The book of invoices. The last row of a series is its counter.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}invoice (
    tenant INTEGER NOT NULL,
    series VARBINARY(160) NOT NULL,
    sequence BIGINT NOT NULL,
    issued INTEGER NOT NULL,
    draft VARBINARY(800) NOT NULL,
    original VARBINARY(240),
    content VARCHAR NOT NULL,
    seal VARBINARY(256) NOT NULL,
    PRIMARY KEY (tenant, series, sequence)
);

CREATE UNIQUE INDEX IF NOT EXISTS ${schema}${prefix}invoice_draft ON ${schema}${prefix}invoice (tenant, draft);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}invoice_original ON ${schema}${prefix}invoice (tenant, original);
