package eu.werein.gateway.problems;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.HttpStatus;

/**
 * Refuses a request head that Tomcat had to mend: a bare line feed, a folded line, or a body length
 * told twice in different ways. Mending is allowed, but what two readers may mend differently is
 * how requests are smuggled.
 *
 * <p>Looks at the bytes that Tomcat parsed in place: each value was moved to its colon, so what
 * remains before its line end tells how much more there was than one space.
 */
final class StrictHead extends ValveBase {

    private static final int LINE_END = 2;
    private static final int ONE_SPACE = 1;

    StrictHead() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (asSent(request.getCoyoteRequest())) {
            getNext().invoke(request, response);
        } else {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            ProblemReportValve.write(response);
        }
    }

    private static boolean asSent(org.apache.coyote.Request request) {
        ByteChunk uri = request.requestURI().getByteChunk();
        byte[] head = uri.getBuffer();
        int end = end(head, uri.getStart());
        return end > 0
                && !folded(request.getMimeHeaders(), end)
                && !(request.getMimeHeaders().getValue("transfer-encoding") != null
                        && names(head, uri.getStart(), end).contains("\ncontent-length:"));
    }

    /** Where the empty line begins; -1 if some line does not end as lines do. */
    private static int end(byte[] head, int start) {
        for (int i = start; i < head.length; i++) {
            if (head[i] == '\n') {
                if (head[i - 1] != '\r') {
                    return -1;
                }
                if (i + LINE_END < head.length && head[i + 1] == '\r' && head[i + 2] == '\n') {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static boolean folded(MimeHeaders headers, int end) {
        for (int i = 0; i < headers.size(); i++) {
            ByteChunk value = headers.getValue(i).getByteChunk();
            int next =
                    i + 1 < headers.size() ? headers.getName(i + 1).getByteChunk().getStart() : end;
            if (next - value.getEnd() > ONE_SPACE + LINE_END) {
                return true;
            }
        }
        return false;
    }

    private static String names(byte[] head, int start, int end) {
        return new String(head, start, end - start, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }
}
