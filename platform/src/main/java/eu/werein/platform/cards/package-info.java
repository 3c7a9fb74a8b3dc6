/** What members of all partners let a host see of them, read for the moment and kept nowhere. */
@NullMarked
package eu.werein.platform.cards;

import org.jspecify.annotations.NullMarked;
