/**
 * Reading the files of shops and mailing tools: a {@link io.clientele.exchange.read.FileFormat} knows one kind of file,
 * and {@link io.clientele.exchange.read.FileImport} takes a file of any kind into the storage and accounts for every
 * row.
 */
@NullMarked
package io.clientele.exchange.read;

import org.jspecify.annotations.NullMarked;
