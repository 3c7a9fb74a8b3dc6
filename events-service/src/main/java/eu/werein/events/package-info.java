/** Gatherings of partners, in everybody's own calendar; no personal data. */
@NullMarked
package eu.werein.events;

import org.jspecify.annotations.NullMarked;
