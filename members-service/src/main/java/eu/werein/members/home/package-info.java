/** The partner at whose home the current work is done. */
@NullMarked
package eu.werein.members.home;

import org.jspecify.annotations.NullMarked;
