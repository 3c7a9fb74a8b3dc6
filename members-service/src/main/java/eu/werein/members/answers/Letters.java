package eu.werein.members.answers;

/** Mails about answers. */
public interface Letters {

    /** Has her written to about what she has to know; asking again for the same sends nothing. */
    void ask(Notice notice);
}
