/** Mails about enrolments. */
@NullMarked
package eu.werein.members.enrolments.letters;

import org.jspecify.annotations.NullMarked;
