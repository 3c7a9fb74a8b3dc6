/** Half of a cycle. */
@NullMarked
package eu.werein.platform.rules.samples.one;

import org.jspecify.annotations.NullMarked;
