/** The embedded store in a process of its own. */
@NullMarked
package eu.werein.launcher.store;

import org.jspecify.annotations.NullMarked;
