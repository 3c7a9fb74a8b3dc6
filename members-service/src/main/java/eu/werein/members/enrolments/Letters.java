package eu.werein.members.enrolments;

/** Mails about enrolments. */
public interface Letters {

    /** Has her written to about how she stands; asking again for the same sends nothing. */
    void ask(Enrolment enrolment);
}
