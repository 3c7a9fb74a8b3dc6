package eu.werein.proof.faults;

/**
 * A place on the way of a write, where a process can be made to die: from the gateway to the
 * projection, as the proof's fault model counts them. S10, the freed seat, waits for seats.
 */
enum Step {
    S0_AT_THE_GATEWAY(
            "gateway", "eu.werein.gateway.routing.ServiceExchange", "exchange", "AT ENTRY"),
    S1_BEFORE_THE_WRITE(Step.MEMBERS, Step.STORE, Step.WRITE, "AT ENTRY"),
    S2_WRITE_SENT(
            Step.MEMBERS,
            "com.mongodb.internal.connection.InternalStreamConnection",
            "receiveCommandMessageResponse",
            "AT ENTRY"),
    S3_WRITE_ACKNOWLEDGED(Step.MEMBERS, Step.STORE, Step.WRITE, "AFTER INVOKE updateOne"),
    S4_ANSWERED(Step.MEMBERS, "org.apache.catalina.connector.CoyoteAdapter", "service", "AT EXIT"),
    S5_OUTBOX_READ(Step.MEMBERS, Step.TELLING, "turn", "AT ENTRY"),
    S6_EVENT_SENT(Step.MEMBERS, Step.TELLING, "isAcknowledged", "AT ENTRY"),
    S7_EVENT_ACKNOWLEDGED(
            Step.MEMBERS, "eu.werein.platform.outbox.TakingAway", "takeAway", "AT ENTRY"),
    S8_EVENT_READ(Step.MEMBERS, Step.HANDLER, "on", "AT ENTRY"),
    S9_EVENT_APPLIED(Step.MEMBERS, Step.HANDLER, "on", "AT EXIT");

    private static final String MEMBERS = "members-service";
    private static final String STORE = "eu.werein.platform.outbox.AggregateStore";
    private static final String WRITE =
            "update(eu.werein.platform.outbox.Revision, org.bson.Document, java.util.List,"
                    + " eu.werein.platform.outbox.Answer)";
    private static final String TELLING = "eu.werein.platform.outbox.Telling";
    private static final String HANDLER =
            "eu.werein.members.applications.messaging.RegisterApproved";

    private final String process;
    private final String owner;
    private final String method;
    private final String where;

    Step(String process, String owner, String method, String where) {
        this.process = process;
        this.owner = owner;
        this.method = method;
        this.where = where;
    }

    String process() {
        return process;
    }

    /** The script that ends the process when the place is passed for the nth time from now on. */
    String death(int times) {
        return """
        RULE a write begins
        CLASS %s
        METHOD %s
        AT ENTRY
        IF TRUE
        DO flag(Thread.currentThread())
        ENDRULE

        RULE death
        CLASS %s
        METHOD %s
        %s
        IF %s incrementCounter("passed") == %d
        DO killJVM(137)
        ENDRULE
        """
                .formatted(STORE, WRITE, owner, method, where, condition(), times);
    }

    /** What other code does as well counts only on the thread of a write. */
    private String condition() {
        return switch (this) {
            case S2_WRITE_SENT, S4_ANSWERED -> "flagged(Thread.currentThread()) AND";
            case S0_AT_THE_GATEWAY,
                    S1_BEFORE_THE_WRITE,
                    S3_WRITE_ACKNOWLEDGED,
                    S5_OUTBOX_READ,
                    S6_EVENT_SENT,
                    S7_EVENT_ACKNOWLEDGED,
                    S8_EVENT_READ,
                    S9_EVENT_APPLIED ->
                    "";
        };
    }
}
