/** Cards as members-service shows them. */
@NullMarked
package eu.werein.training.roster.members;

import org.jspecify.annotations.NullMarked;
