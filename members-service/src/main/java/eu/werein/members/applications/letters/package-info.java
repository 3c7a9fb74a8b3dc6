/** Mails to applicants. */
@NullMarked
package eu.werein.members.applications.letters;

import org.jspecify.annotations.NullMarked;
