/** Tokens and a federation for the tests of services. */
@NullMarked
package eu.werein.platform.testing;

import org.jspecify.annotations.NullMarked;
