/** A running gateway, what stands behind it and who comes to it. */
@NullMarked
package eu.werein.gateway.testing;

import org.jspecify.annotations.NullMarked;
