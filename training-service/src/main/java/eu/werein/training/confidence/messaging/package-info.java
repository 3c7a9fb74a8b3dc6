/** What is told of self-assessments. */
@NullMarked
package eu.werein.training.confidence.messaging;

import org.jspecify.annotations.NullMarked;
