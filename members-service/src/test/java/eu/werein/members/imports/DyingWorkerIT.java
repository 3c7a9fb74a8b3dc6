package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.members.Bound;
import eu.werein.members.consent.Consents;
import eu.werein.members.register.AccountStates;
import eu.werein.members.register.BringMembers;
import eu.werein.members.register.MemberBatches;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.testing.Client.Answer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A worker dies between any two of its calls to the store; another one goes on, and in the end
 * every row was applied exactly once.
 */
class DyingWorkerIT {

    private static final int ROWS = 450;

    private final Importing importing = new Importing();

    /** That the process is gone. */
    private static final class Killed extends RuntimeException {
        Killed() {
            super("killed", null, false, false);
        }
    }

    /** A port whose calls succeed, or never come back, when the lifetime is over. */
    private static <T> T mortal(Class<T> port, AtomicInteger lifetime, boolean after) {
        T real = Importing.SERVICE.bean(port);
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            boolean last = lifetime.decrementAndGet() < 0;
                            if (last && !after) {
                                throw new Killed();
                            }
                            try {
                                Object answer = method.invoke(real, arguments);
                                if (last) {
                                    throw new Killed();
                                }
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }

    /** The work as one process does it that lives for so many calls to the store. */
    private static ImportJob worker(AtomicInteger lifetime, boolean after) {
        MemberBatches members = mortal(MemberBatches.class, lifetime, after);
        Consents consents = mortal(Consents.class, lifetime, after);
        BringMembers bring = new BringMembers(members);
        Clock clock = Clock.systemUTC();
        return new ImportJob(
                mortal(Imports.class, lifetime, after),
                mortal(PlanChunks.class, lifetime, after),
                mortal(Desk.class, lifetime, after),
                new CommitRows(members, bring, consents, clock),
                new UndoRows(bring, consents, Importing.SERVICE.bean(AccountStates.class)),
                mortal(RememberedMappings.class, lifetime, after),
                clock);
    }

    private static byte[] file(String city) {
        return Importing.people(
                IntStream.range(0, ROWS)
                        .mapToObj(
                                i ->
                                        "Peeters%03d,An,an%d@example.org,%s,%s"
                                                .formatted(i, i, city, i % 9 == 0 ? "no" : ""))
                        .toArray(String[]::new));
    }

    /** Goes on with ever new workers, each of which dies a little later than the one before. */
    private int workUntilDone(ImportId id, boolean after) {
        int deaths = 0;
        for (int life = 0; ; life += 1 + life / 4) {
            AtomicInteger lifetime = new AtomicInteger(life);
            ImportJob worker = worker(lifetime, after);
            try {
                if (Bound.to(importing.partner.value(), () -> worker.work(id))
                        == ImportJob.Turn.DONE) {
                    return deaths;
                }
            } catch (Killed e) {
                deaths++;
            }
        }
    }

    /** Not asked for over HTTP: the service's own worker would do it. */
    private ImportId begin(Answer planned) {
        ImportId id = new ImportId(planned.text("/id"));
        Bound.to(
                importing.partner.value(),
                () ->
                        Importing.SERVICE
                                .bean(Imports.class)
                                .change(
                                        id,
                                        Request.OURS,
                                        one ->
                                                one.commit(
                                                        planned.text("/plan/hash"),
                                                        Instant.now())));
        return id;
    }

    private void beginUndo(ImportId id) {
        Bound.to(
                importing.partner.value(),
                () ->
                        Importing.SERVICE
                                .bean(Imports.class)
                                .change(id, Request.OURS, one -> one.undo(Instant.now())));
    }

    private List<Document> those(String field, Object value) {
        return importing.stored().stream()
                .filter(member -> value.equals(member.get(field)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRowIsAppliedExactlyOnceHoweverOftenWorkersDie(boolean after) {
        ImportId created = begin(importing.plan(file("Gent")));
        assertThat(workUntilDone(created, after)).isGreaterThan(5);
        assertThat(importing.people()).hasSize(ROWS);
        assertThat(those("sequence", 1L)).as("each told once").hasSize(ROWS);
        assertThat(those("version", 1L)).hasSize(ROWS);
        Answer committed = importing.get(created.value());
        assertThat(committed.text("/state")).isEqualTo("committed");
        assertThat(committed.json().at("/outcome/created").asInt()).isEqualTo(ROWS);
        assertThat(committed.json().at("/progress/done").asInt()).isEqualTo(ROWS);
        List<Document> before = importing.people();

        ImportId updated = begin(importing.plan(file("Aalst")));
        assertThat(workUntilDone(updated, after)).isGreaterThan(5);
        assertThat(those("version", 2L)).hasSize(ROWS);
        assertThat(those("sequence", 1L)).as("a city is nobody else's concern").hasSize(ROWS);
        assertThat(importing.get(updated.value()).json().at("/outcome/updated").asInt())
                .isEqualTo(ROWS);

        beginUndo(updated);
        assertThat(workUntilDone(updated, after)).isGreaterThan(5);
        assertThat(importing.people()).isEqualTo(before);
        assertThat(those("version", 3L)).hasSize(ROWS);
        assertThat(importing.get(updated.value()).json().at("/undo/reverted").asInt())
                .isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aDeadWorkerLeavesTheDeskToTheNextImport(int life) {
        ImportId first = begin(importing.plan(file("Gent")));
        assertThatThrownBy(
                        () ->
                                Bound.to(
                                        importing.partner.value(),
                                        () -> worker(new AtomicInteger(life), true).work(first)))
                .isInstanceOf(Killed.class);
        assertThat(workUntilDone(first, false)).isPositive();
        importing.commit(Importing.people("Maes,Eva,eva@example.org,Gent,"));
        assertThat(importing.people()).hasSize(ROWS + 1);
    }
}
