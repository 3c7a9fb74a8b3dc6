package eu.werein.members.errands;

/** What is to be done outside the store. */
public interface Errands {

    /** Asks for an errand of the bound partner; one that was asked for before is not done again. */
    void ask(Errand errand);
}
