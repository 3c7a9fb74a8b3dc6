package eu.werein.members.certificates;

import eu.werein.members.person.PersonName;

/** Certificates on paper, in the name of the bound partner. */
@FunctionalInterface
public interface Paper {

    /** A PDF that everybody can read aloud and keep for ever. */
    byte[] pdf(Certificate certificate, PersonName learner);
}
