package eu.werein.members.imports;

import java.util.Optional;

/**
 * Where at most one import at a time is carried out or taken back, so that two never work on the
 * same people. Only a courtesy: that no edit is lost rests on the guards of the members themselves.
 */
public interface Desk {

    /** Takes the place; true also for whoever has it already. */
    boolean take(ImportId id);

    Optional<ImportId> holder();

    /** Gives the place up, if it is this one's. */
    void leave(ImportId id);
}
