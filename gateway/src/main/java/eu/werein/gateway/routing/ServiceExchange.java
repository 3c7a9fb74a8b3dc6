package eu.werein.gateway.routing;

import eu.werein.gateway.problems.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request to its service and the answer back, both as streams on the caller's own virtual
 * thread: nothing is gathered in memory or on disk.
 */
final class ServiceExchange implements ProxyExchange, ApplicationListener<ContextClosedEvent> {

    private static final Timeout FOR_A_CONNECTION = Timeout.ofSeconds(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);
    private static final int BUFFER = 16_384;

    private final CloseableHttpClient client;
    private final MeterRegistry meters;
    private final Set<Connection> streams = ConcurrentHashMap.newKeySet();

    ServiceExchange(CloseableHttpClient client, MeterRegistry meters) {
        this.client = client;
        this.meters = meters;
    }

    /**
     * @throws Unreached when no answer began
     * @throws Refusal 504 when the service took too long
     */
    @Override
    public ServerResponse exchange(Request request) {
        ServerRequest asked = request.getServerRequest();
        Route route = (Route) asked.attribute(Route.ATTRIBUTE).orElseThrow();
        HttpUriRequestBase call = call(request, route.traffic());
        long began = System.nanoTime();
        try {
            ClassicHttpResponse answer = open(call);
            count(route, Integer.toString(answer.getCode()), began);
            Connection open = new Connection(call, answer);
            if (route.traffic() == Traffic.STREAM) {
                streams.add(open);
            }
            OpenAnswer.register(asked.servletRequest(), open);
            return response(request, answer);
        } catch (SocketTimeoutException e) {
            count(route, "timeout", began);
            call.abort();
            if (e instanceof org.apache.hc.client5.http.ConnectTimeoutException) {
                throw new Unreached(e);
            }
            throw Refusal.timeout(TRY_AGAIN);
        } catch (IOException e) {
            count(route, "unreached", began);
            call.abort();
            throw new Unreached(e);
        }
    }

    /** Pages come back by themselves; waiting for them would hold up the end. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        streams.forEach(Connection::cut);
    }

    private void count(Route route, String outcome, long began) {
        meters.timer(
                        "werein.gateway.exchange",
                        "service",
                        route.service().name(),
                        "outcome",
                        outcome)
                .record(Duration.ofNanos(System.nanoTime() - began));
    }

    private ClassicHttpResponse open(HttpUriRequestBase call) throws IOException {
        HttpHost service = new HttpHost(call.getScheme(), call.getAuthority());
        return client.executeOpen(service, call, HttpClientContext.create());
    }

    private static HttpUriRequestBase call(Request request, Traffic traffic) {
        URI uri = Objects.requireNonNull(request.getUri());
        HttpUriRequestBase call = new HttpUriRequestBase(request.getMethod().name(), uri);
        call.setConfig(
                RequestConfig.custom()
                        .setConnectionRequestTimeout(FOR_A_CONNECTION)
                        .setResponseTimeout(Timeout.of(traffic.longest()))
                        .build());
        request.getHeaders()
                .forEach(
                        (name, values) -> {
                            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                                values.forEach(value -> call.addHeader(name, value));
                            }
                        });
        @Nullable HttpEntity body = body(request.getServerRequest().servletRequest());
        if (body != null) {
            call.setEntity(body);
        }
        return call;
    }

    private static @Nullable HttpEntity body(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (length <= 0 && !chunked) {
            return null;
        }
        try {
            return new InputStreamEntity(request.getInputStream(), length, null);
        } catch (IOException e) {
            throw new Unreached(e);
        }
    }

    private static ServerResponse response(Request request, ClassicHttpResponse answer) {
        HttpHeaders headers = headers(answer);
        boolean live = MediaType.TEXT_EVENT_STREAM.isCompatibleWith(headers.getContentType());
        ServerResponse response =
                GatewayServerResponse.status(answer.getCode())
                        .build(
                                (asked, out) -> {
                                    copy(answer, out, live);
                                    return null;
                                });
        Head head = new Head(HttpStatusCode.valueOf(answer.getCode()), headers);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(head, response));
        return response;
    }

    private static HttpHeaders headers(ClassicHttpResponse answer) {
        HttpHeaders headers = new HttpHeaders();
        for (Header header : answer.getHeaders()) {
            headers.add(header.getName(), header.getValue());
        }
        return headers;
    }

    private static void copy(ClassicHttpResponse answer, HttpServletResponse response, boolean live)
            throws IOException {
        @Nullable HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return;
        }
        OutputStream out = response.getOutputStream();
        if (live) {
            response.flushBuffer();
        }
        // Not closed here: closing reads on to the end, and an event stream has none.
        InputStream in = entity.getContent();
        byte[] buffer = new byte[BUFFER];
        for (int got = read(in, buffer, live); got >= 0; got = read(in, buffer, live)) {
            out.write(buffer, 0, got);
            if (live) {
                out.flush();
            }
        }
    }

    /**
     * A stream that breaks is one that ends: the page opens it again. Of an answer it is not so.
     */
    private static int read(InputStream in, byte[] buffer, boolean live) throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            if (live) {
                return -1;
            }
            throw e;
        }
    }

    /** No answer began: the service is away, or the connection was lost. */
    static final class Unreached extends RuntimeException {
        private Unreached(IOException cause) {
            super("the service was not reached", cause, false, false);
        }

        Refusal asRefusal() {
            return Refusal.unavailable(TRY_AGAIN);
        }
    }

    private record Head(HttpStatusCode status, HttpHeaders headers) implements Response {
        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    /** Goes back to the pool when its answer was read to the end, and is cut otherwise. */
    private final class Connection implements Closeable {

        private final HttpUriRequestBase call;
        private final ClassicHttpResponse answer;

        private Connection(HttpUriRequestBase call, ClassicHttpResponse answer) {
            this.call = call;
            this.answer = answer;
        }

        @Override
        public void close() throws IOException {
            streams.remove(this);
            cut();
            answer.close();
        }

        private void cut() {
            call.abort();
        }
    }
}
