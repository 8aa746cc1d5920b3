/**
 * Audiences: the people that a mailing tool writes to, as Mailchimp, Brevo and Klaviyo export them.
 *
 * <p>A member is a source record of its own with what the tool says of the membership, and with the evidence of consent
 * that the file holds. Whoever left, bounced or complained stays so, whatever else is imported; that somebody is
 * subscribed is believed without proof unless the file shows a confirmed sign-up. A member is known by the e-mail
 * address, the same in every list and in every export; one without an address by a valid phone number.
 */
@NullMarked
package io.clientele.exchange.audience;

import org.jspecify.annotations.NullMarked;
