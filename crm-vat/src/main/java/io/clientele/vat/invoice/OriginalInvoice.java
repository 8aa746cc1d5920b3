package io.clientele.vat.invoice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The invoice that a credit note is for (BG-3). Immutable.
 *
 * @param number its number
 * @param issued when it was issued, if known
 */
public record OriginalInvoice(String number, Optional<LocalDate> issued) {}
