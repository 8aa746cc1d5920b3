-- Storage of Clientele, version 2, for MariaDB and MySQL.

-- The blocking keys of source records, 8 bytes each; who has one in common is in the table identity.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}blocking (
    tenant INTEGER NOT NULL,
    source VARCHAR(100) NOT NULL,
    kind INTEGER NOT NULL,
    id VARCHAR(255) NOT NULL,
    block_keys BLOB NOT NULL,
    PRIMARY KEY (tenant, source, kind, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
