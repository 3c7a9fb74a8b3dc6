/** How the catalogue hears of gatherings. */
@NullMarked
package eu.werein.events.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
