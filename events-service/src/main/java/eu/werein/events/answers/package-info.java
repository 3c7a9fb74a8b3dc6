/** Who comes to a date of a gathering, who may, and who waits for a seat. */
@NullMarked
package eu.werein.events.answers;

import org.jspecify.annotations.NullMarked;
