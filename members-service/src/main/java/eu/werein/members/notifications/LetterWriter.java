package eu.werein.members.notifications;

import eu.werein.members.errands.Errand;
import java.util.Set;

/**
 * Writes the letters of some errands at the moment they are sent, so that none is stored: neither
 * addresses nor tokens wait anywhere.
 */
public interface LetterWriter {

    /** The kinds of errands that are letters of this writer. */
    Set<String> kinds();

    /** Called with the errand's partner bound. */
    Writing write(Errand errand);
}
