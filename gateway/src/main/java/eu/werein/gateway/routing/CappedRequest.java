package eu.werein.gateway.routing;

import eu.werein.gateway.problems.Refusal;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Stops reading a body that is larger, or comes slower, than its route allows. */
final class CappedRequest extends HttpServletRequestWrapper {

    private final long largest;
    private final long deadline;
    private @Nullable ServletInputStream body;

    /**
     * @throws Refusal 413 when the body says itself that it is too large
     */
    CappedRequest(HttpServletRequest request, Traffic traffic) {
        super(request);
        largest = traffic.largestBytes();
        deadline = System.nanoTime() + traffic.longest().toNanos();
        if (request.getContentLengthLong() > largest) {
            throw tooLarge();
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Counted(super.getInputStream());
        }
        return body;
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream source;
        private long count;

        private Counted(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int got = got(bytes, offset, length);
            counted(Math.max(0, got));
            return got;
        }

        /**
         * A caller's broken body must not look like a service that is away, nor, as Tomcat would
         * have it, like a defect of ours.
         */
        private int got(byte[] bytes, int offset, int length) {
            try {
                return source.read(bytes, offset, length);
            } catch (IOException e) {
                removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
                throw Refusal.of(HttpStatus.BAD_REQUEST, "body-incomplete");
            }
        }

        private void counted(int bytes) {
            count += bytes;
            if (count > largest) {
                throw tooLarge();
            }
            if (System.nanoTime() > deadline) {
                throw Refusal.of(HttpStatus.REQUEST_TIMEOUT, "too-slow");
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
