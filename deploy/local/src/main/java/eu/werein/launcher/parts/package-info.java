/** The real parts the federation stands on, each started, asked and stopped the same way. */
@NullMarked
package eu.werein.launcher.parts;

import org.jspecify.annotations.NullMarked;
