/** Problem answers for what fails before or outside of a route. */
@NullMarked
package eu.werein.gateway.problems;

import org.jspecify.annotations.NullMarked;
