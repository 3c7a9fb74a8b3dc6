/** What is told of attendance. */
@NullMarked
package eu.werein.training.attendance.messaging;

import org.jspecify.annotations.NullMarked;
