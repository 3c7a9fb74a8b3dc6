/** Mails about certificates. */
@NullMarked
package eu.werein.members.certificates.letters;

import org.jspecify.annotations.NullMarked;
