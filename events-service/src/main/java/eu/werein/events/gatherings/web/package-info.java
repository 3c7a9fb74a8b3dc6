/** Gatherings over HTTP. */
@NullMarked
package eu.werein.events.gatherings.web;

import org.jspecify.annotations.NullMarked;
