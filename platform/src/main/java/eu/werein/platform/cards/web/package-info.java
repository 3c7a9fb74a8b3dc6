/** Cards over HTTP. */
@NullMarked
package eu.werein.platform.cards.web;

import org.jspecify.annotations.NullMarked;
