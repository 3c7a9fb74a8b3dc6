package eu.werein.federation.dashboard.web;

import eu.werein.federation.dashboard.DashboardFeed;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Refused;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams, each written by a virtual thread of its own: a reader who does not read holds
 * up only herself. A stream ends with the token it was opened with, so that access is decided anew,
 * by a fresh one, every few minutes.
 */
@Component
final class DashboardStreams implements SmartLifecycle {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final long WITHOUT_TIMEOUT = 0;

    private final DashboardFeed feed;
    private final Clock clock;
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    DashboardStreams(DashboardFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    SseEmitter open() {
        Instant until = endOfToken();
        SseEmitter emitter = new SseEmitter(WITHOUT_TIMEOUT);
        Thread writer =
                Thread.ofVirtual().name("dashboard-stream").unstarted(() -> write(emitter, until));
        open.add(writer);
        emitter.onCompletion(writer::interrupt);
        writer.start();
        return emitter;
    }

    private static Instant endOfToken() {
        Actor.required();
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(JwtAuthenticationToken.class::isInstance)
                .map(JwtAuthenticationToken.class::cast)
                .map(authentication -> authentication.getToken().getExpiresAt())
                .orElseThrow(Refused::new);
    }

    private void write(SseEmitter emitter, Instant until) {
        try {
            long seen = 0;
            while (running && clock.instant().isBefore(until)) {
                seen = writeNext(emitter, seen, until);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // The reader has gone; the container has noticed, too.
        } catch (InterruptedException e) {
            emitter.complete();
        } finally {
            open.remove(Thread.currentThread());
        }
    }

    private long writeNext(SseEmitter emitter, long seen, Instant until)
            throws IOException, InterruptedException {
        Duration left = Duration.between(clock.instant(), until);
        Duration patience = left.compareTo(SIGN_OF_LIFE) < 0 ? left : SIGN_OF_LIFE;
        Optional<DashboardFeed.Published> newer = feed.awaitNewer(seen, patience);
        if (newer.isEmpty()) {
            emitter.send(SseEmitter.event().comment("still here"));
            return seen;
        }
        emitter.send(
                SseEmitter.event()
                        .name("dashboard")
                        .data(DashboardResponse.of(newer.get()), MediaType.APPLICATION_JSON));
        return newer.get().number();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which waits for open requests. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
