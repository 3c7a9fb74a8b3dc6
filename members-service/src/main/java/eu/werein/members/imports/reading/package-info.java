/** From bytes to rows, without trust: whatever cannot be a list of members is refused by name. */
@NullMarked
package eu.werein.members.imports.reading;

import org.jspecify.annotations.NullMarked;
