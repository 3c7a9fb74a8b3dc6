/** How enrolments are kept. */
@NullMarked
package eu.werein.training.enrolment.mongo;

import org.jspecify.annotations.NullMarked;
