package eu.werein.members.enrolments;

import java.util.Optional;

/** The titles of all partners' cycles, as the log tells them: nothing of anybody's person. */
public interface CycleTitles {

    Optional<CycleTitle> find(CycleRef cycle);

    /**
     * Keeps a title unless a newer one is kept.
     *
     * @param sequence of the event that tells it
     */
    void keep(CycleRef cycle, CycleTitle title, long sequence);
}
