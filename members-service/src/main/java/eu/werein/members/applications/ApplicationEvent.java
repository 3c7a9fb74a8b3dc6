package eu.werein.members.applications;

/** What happened to an application, with the application as it was afterwards. */
public sealed interface ApplicationEvent {

    Application application();

    /** Somebody asks to join. */
    record Submitted(Application application) implements ApplicationEvent {}

    /** The applicant reads the mailbox that she named. */
    record Confirmed(Application application) implements ApplicationEvent {}

    /** A coordinator looks at it. */
    record ReviewStarted(Application application) implements ApplicationEvent {}

    /** The partner takes her in. */
    record Approved(Application application) implements ApplicationEvent {}

    /** The partner does not. */
    record Declined(Application application) implements ApplicationEvent {}

    /** It is not pursued any more. */
    record Withdrawn(Application application) implements ApplicationEvent {}
}
