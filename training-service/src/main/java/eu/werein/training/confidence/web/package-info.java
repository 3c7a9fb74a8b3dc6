/** Self-assessments over HTTP. */
@NullMarked
package eu.werein.training.confidence.web;

import org.jspecify.annotations.NullMarked;
