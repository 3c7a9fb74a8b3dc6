/** What becomes of cards when something happens to their members. */
@NullMarked
package eu.werein.members.cards.messaging;

import org.jspecify.annotations.NullMarked;
