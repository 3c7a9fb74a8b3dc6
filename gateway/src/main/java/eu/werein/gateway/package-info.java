/** The only public door: sign-in, routes, limits and the pages; no business rule. */
@NullMarked
package eu.werein.gateway;

import org.jspecify.annotations.NullMarked;
