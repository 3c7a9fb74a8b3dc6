/** Has many requests for the seats of one plan decided in one place and kept with one write. */
@NullMarked
package eu.werein.platform.seats.deciding;

import org.jspecify.annotations.NullMarked;
