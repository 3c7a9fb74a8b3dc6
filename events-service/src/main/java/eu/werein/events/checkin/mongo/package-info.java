/** Attendance in the host's database. */
@NullMarked
package eu.werein.events.checkin.mongo;

import org.jspecify.annotations.NullMarked;
