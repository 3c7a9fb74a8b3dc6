/** Gatherings in everybody's own calendar: of one partner, of the federation, or of one person. */
@NullMarked
package eu.werein.events.feeds;

import org.jspecify.annotations.NullMarked;
