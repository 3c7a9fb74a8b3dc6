/** When schools are closed at each partner, and so whom a date shuts out. */
@NullMarked
package eu.werein.events.schools;

import org.jspecify.annotations.NullMarked;
