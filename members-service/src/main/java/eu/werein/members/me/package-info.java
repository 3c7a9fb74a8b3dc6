/** The signed-in person. */
@NullMarked
package eu.werein.members.me;

import org.jspecify.annotations.NullMarked;
