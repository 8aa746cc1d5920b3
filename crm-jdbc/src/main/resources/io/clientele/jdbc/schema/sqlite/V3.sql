-- Storage of Clientele, version 3, for SQLite.

-- The book of invoices. The last row of a series is its counter.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}invoice (
    tenant INTEGER NOT NULL,
    series TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    draft TEXT NOT NULL,
    original TEXT,
    content TEXT NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (tenant, series, sequence)
);

CREATE UNIQUE INDEX IF NOT EXISTS ${schema}${prefix}invoice_draft ON ${prefix}invoice (tenant, draft);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}invoice_original ON ${prefix}invoice (tenant, original);
