package eu.werein.events.answers;

/** What somebody is who answers. */
public enum Who {
    /** A member of some partner: her id is her home's. */
    MEMBER,
    /** Without an account, at something that is for everybody: her id is the host's. */
    GUEST
}
