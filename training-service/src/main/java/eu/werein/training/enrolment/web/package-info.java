/** Enrolments over HTTP. */
@NullMarked
package eu.werein.training.enrolment.web;

import org.jspecify.annotations.NullMarked;
