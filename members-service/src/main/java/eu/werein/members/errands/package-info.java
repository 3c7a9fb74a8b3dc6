/** Things to be done in the world outside the store: remembered until they are done. */
@NullMarked
package eu.werein.members.errands;

import org.jspecify.annotations.NullMarked;
