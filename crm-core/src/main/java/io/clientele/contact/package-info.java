/**
 * Contacts: the people of a shop, each once.
 *
 * <p>A contact stands for the source records that were found to be one person, and shows what they say together. Its id
 * stays for ever; when two contacts turn out to be one, the id that goes leads to the one that stays. What people of
 * the shop add by hand, tags and notes, hangs on the contact itself.
 */
@NullMarked
package io.clientele.contact;

import org.jspecify.annotations.NullMarked;
