/** Who gets the seats of a cycle, across partners, and why. */
@NullMarked
package eu.werein.training.enrolment;

import org.jspecify.annotations.NullMarked;
