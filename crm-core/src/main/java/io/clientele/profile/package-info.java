/**
 * Profiles: what the shop knows of a customer on one page.
 *
 * <p>A profile is worked out from the contact, its orders, consents, tags and notes, as of a day. Filters, tasks,
 * scores, exports and reports see customers as profiles and in no other way. {@link io.clientele.profile.ProfileReader}
 * makes them; {@link io.clientele.profile.ProfileSnapshot} holds those of all customers at once, with their purchases
 * as columns.
 */
@NullMarked
package io.clientele.profile;

import org.jspecify.annotations.NullMarked;
