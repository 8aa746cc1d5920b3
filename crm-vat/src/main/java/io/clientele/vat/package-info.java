/**
 * The words of value added tax that all of its parts share: under which category a line stands, at which rate, and by
 * which article it bears no tax.
 *
 * <p>Directive 2006/112/EC says what is taxed where; the norm EN 16931 gives the categories their codes.
 */
@NullMarked
package io.clientele.vat;

import org.jspecify.annotations.NullMarked;
