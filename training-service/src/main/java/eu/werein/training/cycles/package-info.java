/** What a partner offers to learn: dated meetings, in which languages, and to whom. */
@NullMarked
package eu.werein.training.cycles;

import org.jspecify.annotations.NullMarked;
