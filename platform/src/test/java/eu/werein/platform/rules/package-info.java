/** The architecture's rules, for every service to check itself against. */
@NullMarked
package eu.werein.platform.rules;

import org.jspecify.annotations.NullMarked;
