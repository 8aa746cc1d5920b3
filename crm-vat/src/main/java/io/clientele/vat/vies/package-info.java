/**
 * Asking the member states whether a VAT number is in use, through the Commission's VIES.
 *
 * <p>VIES passes the question on to the state whose prefix the number has. States are often out of reach, and an answer
 * that did not come says nothing about the number: it is {@link io.clientele.vat.number.Verification#UNKNOWN}, to be
 * asked again. An answer with a consultation number is the proof that a seller asked, and is kept with the invoice.
 *
 * <p>{@link io.clientele.vat.vies.Vies} asks; {@link io.clientele.vat.vies.PatientRegister} puts around it what keeps a
 * shop going while a state is silent.
 */
@NullMarked
package io.clientele.vat.vies;

import org.jspecify.annotations.NullMarked;
