/** School calendars from where schools keep them. */
@NullMarked
package eu.werein.events.schools.fetch;

import org.jspecify.annotations.NullMarked;
