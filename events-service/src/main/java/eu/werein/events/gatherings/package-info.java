/**
 * What a partner invites to: once or again and again, to its own people, the federation, or all.
 */
@NullMarked
package eu.werein.events.gatherings;

import org.jspecify.annotations.NullMarked;
