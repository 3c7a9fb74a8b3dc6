/** Attendance over HTTP. */
@NullMarked
package eu.werein.training.attendance.web;

import org.jspecify.annotations.NullMarked;
