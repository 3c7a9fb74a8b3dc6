/** Many requests at once, of plans that are lists of names. */
@NullMarked
package eu.werein.platform.seats.deciding;

import org.jspecify.annotations.NullMarked;
