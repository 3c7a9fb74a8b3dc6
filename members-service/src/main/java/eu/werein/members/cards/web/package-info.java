/** Cards over HTTP. */
@NullMarked
package eu.werein.members.cards.web;

import org.jspecify.annotations.NullMarked;
