/** Who came to a date of a gathering: the code at its door, and the host's list. */
@NullMarked
package eu.werein.events.checkin;

import org.jspecify.annotations.NullMarked;
