package eu.werein.platform.testing;

/**
 * Places on the way of a write, from the service's door to the log and back, where Byteman ends the
 * JVM as SIGKILL would.
 */
public enum Death {
    BEFORE_THE_WRITE(Death.STORE, Death.WRITE, "AT ENTRY"),
    WRITE_SENT(
            "com.mongodb.internal.connection.InternalStreamConnection",
            "receiveCommandMessageResponse",
            "AT ENTRY"),
    WRITE_ACKNOWLEDGED(Death.STORE, Death.WRITE, "AFTER INVOKE updateOne"),
    ANSWERED("org.apache.catalina.connector.CoyoteAdapter", "service", "AT EXIT"),
    OUTBOX_READ(Death.TELLING, "turn", "AT ENTRY"),
    EVENT_SENT(Death.TELLING, "isAcknowledged", "AT ENTRY"),
    EVENT_ACKNOWLEDGED("eu.werein.platform.outbox.TakingAway", "takeAway", "AT ENTRY");

    private static final String STORE = "eu.werein.platform.outbox.AggregateStore";
    private static final String WRITE =
            "update(eu.werein.platform.outbox.Revision, org.bson.Document, java.util.List,"
                    + " eu.werein.platform.outbox.Answer)";
    private static final String TELLING = "eu.werein.platform.outbox.Telling";

    /** Of what other code does as well, only what a thread does that has begun a write. */
    public static final String BY_WHO_WRITES = "flagged(Thread.currentThread()) AND";

    private final String owner;
    private final String method;
    private final String where;

    Death(String owner, String method, String where) {
        this.owner = owner;
        this.method = method;
        this.where = where;
    }

    /** The script that ends the JVM when the place is passed for the nth time from now on. */
    public String script(int times) {
        return script(owner, method, where, this == WRITE_SENT ? BY_WHO_WRITES : "", times);
    }

    public String owner() {
        return owner;
    }

    public String method() {
        return method;
    }

    /** In Byteman's words. */
    public String where() {
        return where;
    }

    /** As above, of any place and under any condition. */
    public static String script(
            String owner, String method, String where, String condition, int times) {
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
                .formatted(STORE, WRITE, owner, method, where, condition, times);
    }
}
