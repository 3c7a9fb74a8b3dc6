/** Mails about accounts. */
@NullMarked
package eu.werein.members.accounts.letters;

import org.jspecify.annotations.NullMarked;
