package eu.werein.gateway.testing;

import java.util.Map;

/** One gateway with usual settings for all tests of this JVM that change none of them. */
public final class Stage {

    private static final RunningGateway GATEWAY =
            RunningGateway.withTestTokens(
                    Map.of(
                            "werein.gateway.limits.anonymous.burst", "1000000",
                            "werein.gateway.limits.person.burst", "1000000",
                            "werein.gateway.limits.partner.burst", "1000000"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(GATEWAY::close));
    }

    private Stage() {}

    public static RunningGateway gateway() {
        return GATEWAY;
    }
}
