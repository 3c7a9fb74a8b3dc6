package eu.werein.events.schools.fetch;

import eu.werein.events.schools.CalendarLink;
import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.CalendarSite;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Calendars by https, within bounds of size and time. */
final class HttpsCalendarSite implements CalendarSite {

    static final int LARGEST_BYTES = 1 << 20;

    private final CloseableHttpClient client;
    private final Duration longest;

    /**
     * @param client that reaches what may be reached, and follows nothing
     * @param longest that all of it may take: names, connection and every byte
     */
    HttpsCalendarSite(CloseableHttpClient client, Duration longest) {
        this.client = client;
        this.longest = longest;
    }

    @Override
    public <T> T follow(CalendarLink link, Reading<T> reading) {
        return follow(link.address(), reading);
    }

    /** On a thread of its own, because whoever asks for a name cannot be interrupted. */
    <T> T follow(URI address, Reading<T> reading) {
        HttpGet call = new HttpGet(address);
        FutureTask<T> following = new FutureTask<>(() -> follow(call, reading));
        Thread.ofVirtual().name("school-calendar").start(following);
        try {
            return following.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw CalendarRefused.whole(Why.TOO_SLOW);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw CalendarRefused.whole(Why.UNREACHABLE);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } finally {
            call.cancel();
            following.cancel(false);
        }
    }

    private static CalendarRefused refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case CalendarRefused refused -> refused;
            case PublicNames.NotPublic _ -> CalendarRefused.whole(Why.NOT_PUBLIC);
            case InterruptedIOException _ -> CalendarRefused.whole(Why.TOO_SLOW);
            case IOException _ -> CalendarRefused.whole(Why.UNREACHABLE);
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    private <T> T follow(HttpGet call, Reading<T> reading) throws IOException {
        return client.execute(
                call,
                answer -> {
                    try {
                        return read(answer, reading);
                    } catch (CalendarRefused refused) {
                        // Else the rest would be read before the connection is closed.
                        call.cancel();
                        throw refused;
                    }
                });
    }

    private static <T> T read(ClassicHttpResponse answer, Reading<T> reading) throws IOException {
        HttpEntity body = answer.getEntity();
        if (answer.getCode() / 100 == 3) {
            throw CalendarRefused.whole(Why.MOVED);
        }
        if (answer.getCode() != HttpStatus.SC_OK || body == null) {
            throw CalendarRefused.whole(Why.NOT_SERVED);
        }
        return reading.read(new Bounded(body.getContent(), LARGEST_BYTES));
    }
}
