/** Self-assessments in the host's database. */
@NullMarked
package eu.werein.training.confidence.mongo;

import org.jspecify.annotations.NullMarked;
