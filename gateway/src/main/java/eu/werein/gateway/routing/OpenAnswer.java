package eu.werein.gateway.routing;

import jakarta.servlet.ServletRequest;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The service's answer while it is open. Closed with the request, also when nobody read it: a 304
 * or a caller who left must not keep the connection.
 */
final class OpenAnswer implements AutoCloseable {

    private static final String ATTRIBUTE = OpenAnswer.class.getName();

    private @Nullable Closeable answer;

    private OpenAnswer() {}

    static OpenAnswer of(ServletRequest request) {
        OpenAnswer open = new OpenAnswer();
        request.setAttribute(ATTRIBUTE, open);
        return open;
    }

    static void register(ServletRequest request, Closeable answer) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof OpenAnswer open) {
            open.close();
            open.answer = answer;
        }
    }

    @Override
    public void close() throws IOException {
        if (answer != null) {
            answer.close();
            answer = null;
        }
    }
}
