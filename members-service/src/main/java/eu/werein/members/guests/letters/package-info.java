/** Mails to guests. */
@NullMarked
package eu.werein.members.guests.letters;

import org.jspecify.annotations.NullMarked;
