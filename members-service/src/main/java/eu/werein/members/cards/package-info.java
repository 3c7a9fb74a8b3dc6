/** What members let others see of them: kept as they wish it, and shown to whom they let. */
@NullMarked
package eu.werein.members.cards;

import org.jspecify.annotations.NullMarked;
