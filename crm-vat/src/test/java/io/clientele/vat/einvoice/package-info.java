@NullMarked
package io.clientele.vat.einvoice;

import org.jspecify.annotations.NullMarked;
