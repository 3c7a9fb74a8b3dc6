/** School calendars over HTTP. */
@NullMarked
package eu.werein.events.schools.web;

import org.jspecify.annotations.NullMarked;
