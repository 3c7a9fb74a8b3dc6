/** How a plan of seats lies in its document: compact, since all its parties are in it. */
@NullMarked
package eu.werein.platform.seats.mongo;

import org.jspecify.annotations.NullMarked;
