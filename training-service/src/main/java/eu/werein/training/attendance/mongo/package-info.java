/** Attendance in the host's database. */
@NullMarked
package eu.werein.training.attendance.mongo;

import org.jspecify.annotations.NullMarked;
