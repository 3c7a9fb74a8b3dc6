/** Mails about answers. */
@NullMarked
package eu.werein.members.answers.letters;

import org.jspecify.annotations.NullMarked;
