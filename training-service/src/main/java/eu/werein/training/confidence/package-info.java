/** How learners see themselves before and after a cycle: theirs alone, but for sums of five. */
@NullMarked
package eu.werein.training.confidence;

import org.jspecify.annotations.NullMarked;
