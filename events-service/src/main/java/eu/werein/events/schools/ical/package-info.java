/** School calendars as RFC 5545 has them. */
@NullMarked
package eu.werein.events.schools.ical;

import org.jspecify.annotations.NullMarked;
