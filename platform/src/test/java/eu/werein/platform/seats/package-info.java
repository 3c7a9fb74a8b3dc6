/** The rule of the seats, attacked by chance and by a second reading of its words. */
@NullMarked
package eu.werein.platform.seats;

import org.jspecify.annotations.NullMarked;
