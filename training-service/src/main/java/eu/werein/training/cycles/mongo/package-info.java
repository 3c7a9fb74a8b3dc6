/** Cycles in their host's database. */
@NullMarked
package eu.werein.platform.meetings.mongo;

import org.jspecify.annotations.NullMarked;
