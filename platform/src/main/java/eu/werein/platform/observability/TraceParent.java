package eu.werein.platform.observability;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The current span as a W3C {@code traceparent}, to be carried by an event; none outside a span.
 */
public final class TraceParent implements Supplier<@Nullable String> {

    private final Tracer tracer;

    public TraceParent(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public @Nullable String get() {
        TraceContext context = tracer.currentTraceContext().context();
        if (context == null || context.traceId().isEmpty()) {
            return null;
        }
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }
}
