@NullMarked
package eu.werein.platform.rules.samples.seats;

import org.jspecify.annotations.NullMarked;
