package eu.werein.members.imports.web;

import eu.werein.members.imports.Import;
import eu.werein.members.imports.ImportId;
import eu.werein.members.imports.Imports;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open streams of progress, each written by a virtual thread of its own. The job may run in another
 * process, so each looks into the store. A stream ends when the import comes to rest, and after two
 * minutes at the latest: whoever is still interested opens another one, and access is decided anew.
 */
@Component
final class ProgressStreams implements SmartLifecycle {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int LOOKS_PER_SIGN_OF_LIFE = 20;
    private static final long WITHOUT_TIMEOUT = 0;

    /** How far an import is. */
    @Schema(name = "ImportProgressEvent")
    record Told(String state, int done, int total) {
        static Told of(Import one) {
            ImportResponse.ProgressResponse progress = ImportResponse.progress(one);
            return new Told(one.state().wireName(), progress.done(), progress.total());
        }
    }

    private final Imports imports;
    private final Clock clock;
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    ProgressStreams(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Of an import of the bound partner. */
    SseEmitter open(ImportId id) {
        PartnerId partner = TenantContext.current();
        Instant until = clock.instant().plus(LONGEST);
        SseEmitter emitter = new SseEmitter(WITHOUT_TIMEOUT);
        Thread writer =
                Thread.ofVirtual()
                        .name("import-progress")
                        .unstarted(
                                () -> TenantContext.run(partner, () -> write(emitter, id, until)));
        open.add(writer);
        emitter.onCompletion(writer::interrupt);
        writer.start();
        return emitter;
    }

    private void write(SseEmitter emitter, ImportId id, Instant until) {
        try {
            tellUntilAtRest(emitter, id, until);
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // The reader has gone; the container has noticed, too.
        } catch (InterruptedException e) {
            emitter.complete();
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        } finally {
            open.remove(Thread.currentThread());
        }
    }

    private void tellUntilAtRest(SseEmitter emitter, ImportId id, Instant until)
            throws IOException, InterruptedException {
        Told before = null;
        int silent = 0;
        Optional<Import> now = imports.find(id);
        while (now.isPresent()) {
            Told told = Told.of(now.get());
            if (!told.equals(before)) {
                emitter.send(
                        SseEmitter.event().name("progress").data(told, MediaType.APPLICATION_JSON));
                silent = 0;
            } else if (++silent % LOOKS_PER_SIGN_OF_LIFE == 0) {
                emitter.send(SseEmitter.event().comment("still here"));
            }
            before = told;
            boolean over =
                    !now.get().state().busy()
                            || !clock.instant().isBefore(until)
                            || stopped.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            now = over ? Optional.empty() : imports.find(id);
        }
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
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
