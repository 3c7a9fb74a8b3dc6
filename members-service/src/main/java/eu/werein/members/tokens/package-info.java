/** Secrets that prove that somebody reads a mailbox. */
@NullMarked
package eu.werein.members.tokens;

import org.jspecify.annotations.NullMarked;
