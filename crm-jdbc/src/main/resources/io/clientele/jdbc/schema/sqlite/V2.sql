-- Storage of Clientele, version 2, for SQLite.

-- The blocking keys of source records, 8 bytes each; who has one in common is in the table identity.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}blocking (
    tenant INTEGER NOT NULL,
    source TEXT NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    block_keys BLOB NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
) WITHOUT ROWID;
