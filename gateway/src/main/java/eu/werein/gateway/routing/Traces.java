package eu.werein.gateway.routing;

import eu.werein.platform.observability.TraceParent;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names the trace that begins here. */
final class Traces {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRACE_ID = 16;
    private static final int SPAN_ID = 8;

    private Traces() {}

    static String current(TraceParent span) {
        @Nullable String known = span.get();
        return known == null ? "00-" + random(TRACE_ID) + '-' + random(SPAN_ID) + "-00" : known;
    }

    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
