/** Writing and telling: an aggregate and its domain events change in one write. */
@NullMarked
package eu.werein.platform.outbox;

import org.jspecify.annotations.NullMarked;
