package eu.werein.members.hosted;

import java.util.Optional;

/** The titles of what all partners host, as the log tells them: nothing of anybody's person. */
public interface Titles {

    Optional<Title> find(Hosted hosted);

    /**
     * Keeps a title unless a newer one is kept.
     *
     * @param sequence of the event that tells it
     */
    void keep(Hosted hosted, Title title, long sequence);
}
