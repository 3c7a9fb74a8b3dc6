/** The catalogue over HTTP. */
@NullMarked
package eu.werein.events.catalogue.web;

import org.jspecify.annotations.NullMarked;
