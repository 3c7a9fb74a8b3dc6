package eu.werein.platform.observability;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/** Stack traces without the exceptions' messages, which may quote what somebody has typed. */
public final class FramesOnly implements StackTracePrinter {

    private static final int DEPTH = 10;
    private static final int FRAMES = 40;

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        Throwable one = throwable;
        for (int depth = 0; one != null && depth < DEPTH; depth++) {
            out.append(depth == 0 ? "" : "Caused by: ").append(one.getClass().getName());
            out.append('\n');
            StackTraceElement[] frames = one.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                out.append("\tat ").append(frames[i].toString()).append('\n');
            }
            one = one.getCause();
        }
    }
}
