/** Guests over HTTP: what anybody may ask, and what whoever holds a mailed link may say. */
@NullMarked
package eu.werein.members.guests.web;

import org.jspecify.annotations.NullMarked;
