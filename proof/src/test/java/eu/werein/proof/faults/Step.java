package eu.werein.proof.faults;

import eu.werein.platform.testing.Death;

/**
 * A place on the way of a write, where a process can be made to die: from the gateway to the
 * projection, as the proof's fault model counts them. S10, the freed seat, has no place here.
 */
enum Step {
    S0_AT_THE_GATEWAY(
            "gateway", "eu.werein.gateway.routing.ServiceExchange", "exchange", "AT ENTRY"),
    S1_BEFORE_THE_WRITE(Death.BEFORE_THE_WRITE),
    S2_WRITE_SENT(Death.WRITE_SENT),
    S3_WRITE_ACKNOWLEDGED(Death.WRITE_ACKNOWLEDGED),
    S4_ANSWERED(Death.ANSWERED),
    S5_OUTBOX_READ(Death.OUTBOX_READ),
    S6_EVENT_SENT(Death.EVENT_SENT),
    S7_EVENT_ACKNOWLEDGED(Death.EVENT_ACKNOWLEDGED),
    S8_EVENT_READ(Step.MEMBERS, Step.HANDLER, "on", "AT ENTRY"),
    S9_EVENT_APPLIED(Step.MEMBERS, Step.HANDLER, "on", "AT EXIT");

    private static final String MEMBERS = "members-service";
    private static final String HANDLER =
            "eu.werein.members.applications.messaging.RegisterApproved";

    private final String process;
    private final String owner;
    private final String method;
    private final String where;

    Step(Death death) {
        this(Step.MEMBERS, death.owner(), death.method(), death.where());
    }

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
        return Death.script(owner, method, where, condition(), times);
    }

    /** What other code does as well counts only on the thread of a write. */
    private String condition() {
        return switch (this) {
            case S2_WRITE_SENT, S4_ANSWERED -> Death.BY_WHO_WRITES;
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
