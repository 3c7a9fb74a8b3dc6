/** Who comes to a cycle, for its host: seats and attendance of ours, names only for the moment. */
@NullMarked
package eu.werein.training.roster;

import org.jspecify.annotations.NullMarked;
