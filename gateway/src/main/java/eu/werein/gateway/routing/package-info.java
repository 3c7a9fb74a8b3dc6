/** What may pass to which service, and in which form. */
@NullMarked
package eu.werein.gateway.routing;

import org.jspecify.annotations.NullMarked;
