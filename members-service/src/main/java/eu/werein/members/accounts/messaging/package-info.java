/** What sets an invitation off. */
@NullMarked
package eu.werein.members.accounts.messaging;

import org.jspecify.annotations.NullMarked;
