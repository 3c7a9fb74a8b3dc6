/** Feeds as iCalendar (RFC 5545) has them. */
@NullMarked
package eu.werein.events.feeds.ical;

import org.jspecify.annotations.NullMarked;
