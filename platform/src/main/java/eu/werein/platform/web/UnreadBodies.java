package eu.werein.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Answers before the body's end and reads on for a while: a connection that is closed with unread
 * bytes is reset, and a caller who is still sending then never sees why she was refused.
 */
final class UnreadBodies extends ValveBase {

    private static final long MOST = 64L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    UnreadBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!request.isAsync() && isOnItsWay(request.getCoyoteRequest())) {
            response.finishResponse();
            readOn(request.getCoyoteRequest());
        }
    }

    /** Who asked whether she may send has not begun, and will not after a refusal. */
    private static boolean isOnItsWay(org.apache.coyote.Request request) {
        return !request.isFinished() && (!request.hasExpectation() || request.getBytesRead() > 0);
    }

    private static void readOn(org.apache.coyote.Request request) throws IOException {
        long until = System.nanoTime() + LONGEST.toNanos();
        long most = request.getBytesRead() + MOST;
        Thrown away = new Thrown();
        int got = 0;
        while (got >= 0 && request.getBytesRead() < most && System.nanoTime() < until) {
            got = request.doRead(away);
        }
    }

    /** Takes each piece only for as long as Tomcat cuts it to size. */
    private static final class Thrown implements ApplicationBufferHandler {

        private ByteBuffer piece = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            piece = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return piece;
        }

        @Override
        public void expand(int size) {}
    }
}
