@NullMarked
package eu.werein.platform.cards.members;

import org.jspecify.annotations.NullMarked;
