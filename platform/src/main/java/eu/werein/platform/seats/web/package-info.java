/** Seats as they are asked for and shown over HTTP. */
@NullMarked
package eu.werein.platform.seats.web;

import org.jspecify.annotations.NullMarked;
