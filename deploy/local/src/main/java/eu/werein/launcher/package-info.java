/** Brings the whole federation up on one machine, tells how it is, and takes it down again. */
@NullMarked
package eu.werein.launcher;

import org.jspecify.annotations.NullMarked;
