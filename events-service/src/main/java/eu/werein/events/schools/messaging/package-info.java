/** What partners tell of days without school. */
@NullMarked
package eu.werein.events.schools.messaging;

import org.jspecify.annotations.NullMarked;
