/** What enrolments tell, and what the home partners keep of it. */
@NullMarked
package eu.werein.training.enrolment.messaging;

import org.jspecify.annotations.NullMarked;
