/** Gatherings in their host's database. */
@NullMarked
package eu.werein.events.gatherings.mongo;

import org.jspecify.annotations.NullMarked;
