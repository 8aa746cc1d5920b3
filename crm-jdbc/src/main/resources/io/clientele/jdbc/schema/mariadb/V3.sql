-- Storage of Clientele, version 3, for MariaDB and MySQL.

-- The book of invoices. The last row of a series is its counter.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}invoice (
    tenant INTEGER NOT NULL,
    series VARCHAR(40) NOT NULL,
    sequence BIGINT NOT NULL,
    issued INTEGER NOT NULL,
    draft VARCHAR(200) NOT NULL,
    original VARCHAR(60),
    content LONGTEXT NOT NULL,
    seal VARCHAR(64) NOT NULL,
    PRIMARY KEY (tenant, series, sequence),
    UNIQUE KEY ${prefix}invoice_draft (tenant, draft),
    KEY ${prefix}invoice_original (tenant, original)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
