/** Mails in the reader's language. */
@NullMarked
package eu.werein.members.notifications;

import org.jspecify.annotations.NullMarked;
