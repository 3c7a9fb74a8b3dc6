/** Mails about what partners host. */
@NamedInterface("letters")
@NullMarked
package eu.werein.members.hosted.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
