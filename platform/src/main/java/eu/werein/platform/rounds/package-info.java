/** What is looked after at every partner from time to time. */
@NullMarked
package eu.werein.platform.rounds;

import org.jspecify.annotations.NullMarked;
