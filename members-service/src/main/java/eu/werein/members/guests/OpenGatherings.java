package eu.werein.members.guests;

import java.util.Optional;

/** The gatherings of the bound partner, as the log tells them. */
public interface OpenGatherings {

    /** As it was told last, whether everybody may come or not. */
    Optional<OpenGathering> find(String id);

    /** Keeps it unless a newer version is kept. */
    void keep(OpenGathering gathering);
}
