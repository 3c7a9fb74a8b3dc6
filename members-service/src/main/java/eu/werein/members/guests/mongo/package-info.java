/** Guests as documents, in the host's database. */
@NullMarked
package eu.werein.members.guests.mongo;

import org.jspecify.annotations.NullMarked;
