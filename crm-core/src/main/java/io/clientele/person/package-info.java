/**
 * Who somebody is and how to reach them: e-mail address, phone, name, language, birthday.
 *
 * <p>Each is kept as it was given, for writing to people, beside a key by which two writings are the same, for finding
 * them.
 */
@NullMarked
package io.clientele.person;

import org.jspecify.annotations.NullMarked;
