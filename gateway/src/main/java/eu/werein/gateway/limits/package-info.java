/** How much one person and one partner may ask at once. */
@NullMarked
package eu.werein.gateway.limits;

import org.jspecify.annotations.NullMarked;
