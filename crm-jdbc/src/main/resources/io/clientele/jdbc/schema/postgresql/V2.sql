-- Storage of Clientele, version 2, for PostgreSQL.

-- The blocking keys of source records, 8 bytes each; who has one in common is in the table identity.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}blocking (
    tenant integer NOT NULL,
    source varchar(100) COLLATE "C" NOT NULL,
    kind integer NOT NULL,
    id varchar(255) COLLATE "C" NOT NULL,
    block_keys bytea NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
);
