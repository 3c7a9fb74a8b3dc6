/** Documents of plans, in a store. */
@NullMarked
package eu.werein.platform.seats.mongo;

import org.jspecify.annotations.NullMarked;
