/** Cycles in their host's database. */
@NullMarked
package eu.werein.training.cycles.mongo;

import org.jspecify.annotations.NullMarked;
