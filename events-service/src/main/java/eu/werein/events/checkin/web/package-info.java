/** Doors of gatherings over HTTP. */
@NullMarked
package eu.werein.events.checkin.web;

import org.jspecify.annotations.NullMarked;
