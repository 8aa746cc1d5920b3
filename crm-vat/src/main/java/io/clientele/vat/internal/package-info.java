/**
 * What the packages of VAT share and no host sees: JSON that is read strictly, where every fault is refused by the path
 * of the field.
 */
@NullMarked
package io.clientele.vat.internal;

import org.jspecify.annotations.NullMarked;
