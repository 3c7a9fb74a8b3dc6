/** Who gets the seats of a cycle or gathering: a rule without clock, dice, store or framework. */
@NullMarked
package eu.werein.platform.seats;

import org.jspecify.annotations.NullMarked;
