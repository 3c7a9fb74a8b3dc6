/** The federation in figures, without telling on anybody. */
@NullMarked
package eu.werein.federation.dashboard;

import org.jspecify.annotations.NullMarked;
