-- Storage of Clientele, version 2, for H2.

-- The blocking keys of source records, 8 bytes each; who has one in common is in the table identity.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}blocking (
    tenant INTEGER NOT NULL,
    source VARBINARY(400) NOT NULL,
    kind INTEGER NOT NULL,
    id VARBINARY(1020) NOT NULL,
    block_keys VARBINARY NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
);
