/** Feeds over HTTP. */
@NullMarked
package eu.werein.events.feeds.web;

import org.jspecify.annotations.NullMarked;
