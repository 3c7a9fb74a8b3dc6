/** Cards in the partner's database. */
@NullMarked
package eu.werein.members.cards.mongo;

import org.jspecify.annotations.NullMarked;
