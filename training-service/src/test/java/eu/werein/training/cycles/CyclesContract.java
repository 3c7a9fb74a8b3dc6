package eu.werein.training.cycles;

import static eu.werein.training.cycles.CycleFixture.HASH;
import static eu.werein.training.cycles.CycleFixture.NOW;
import static eu.werein.training.cycles.CycleFixture.begins;
import static eu.werein.training.cycles.CycleFixture.complete;
import static eu.werein.training.cycles.CycleFixture.drawn;
import static eu.werein.training.cycles.CycleFixture.marked;
import static eu.werein.training.cycles.CycleFixture.particulars;
import static eu.werein.training.cycles.CycleFixture.session;
import static eu.werein.training.cycles.CycleFixture.thursdayEvening;
import static eu.werein.training.cycles.CycleFixture.twelveSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Venue;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.Cycles.Listed;
import eu.werein.training.cycles.Cycles.Position;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a host's cycles do, wherever they are kept. */
abstract class CyclesContract {

    private final Cycles cycles = cycles();

    abstract Cycles cycles();

    /** Does it with the host bound. */
    abstract <T> T bound(Callable<T> work);

    private Cycle kept(Cycle.Transition drafted) {
        return bound(
                () -> {
                    cycles.add(drafted, Request.OURS);
                    return cycles.find(drafted.after().id()).orElseThrow();
                });
    }

    private Cycle enrolling(String id, Session session) {
        Cycle drafted = kept(marked(id, id, session));
        return bound(
                () -> {
                    cycles.change(drafted.id(), cycle -> cycle.publish(HASH, NOW));
                    return cycles.change(drafted.id(), Cycle::openEnrolment).orElseThrow();
                });
    }

    @Test
    void aCycleIsReadAsItWasWritten() {
        Session onSite =
                new Session(
                        "two",
                        CycleFixture.meeting("2027-03-06", "10:00", "12:00"),
                        Mode.HYBRID,
                        new Venue("La Maison", null, "1000", "Bruxelles", "BE"),
                        URI.create("https://meet.example.org/one"),
                        "member");
        Particulars told =
                new Particulars(
                        CycleFixture.texts(),
                        List.of(thursdayEvening(), onSite),
                        Set.of(FamilyFact.STEP_FREE),
                        Set.of(CycleFixture.OTHER),
                        HomePolicy.COORDINATOR_AGREES,
                        60);

        Cycle drafted = Cycle.draft(new CycleId("all"), told, drawn()).after();

        assertThat(kept(Cycle.Transition.quiet(drafted))).isEqualTo(drafted);
    }

    @Test
    void aBareDraftIsReadAsItWasWritten() {
        Cycle bare = Cycle.draft(new CycleId("bare"), CycleFixture.particulars(), null).after();

        assertThat(kept(Cycle.Transition.quiet(bare))).isEqualTo(bare);
    }

    @Test
    void everyStateIsReadAsItWasWritten() {
        Cycle enrolling = enrolling("states", thursdayEvening());
        Cycle running = step(enrolling, cycle -> cycle.begin(begins()));
        Cycle completed = step(running, cycle -> cycle.complete(begins()));
        Cycle cancelled = step(enrolling("off", thursdayEvening()), Cycle::cancel);
        Cycle discarded = step(kept(marked("no", "no")), Cycle::cancel);

        assertThat(List.of(enrolling, running, completed, cancelled, discarded))
                .extracting(Cycle::state)
                .containsExactly(
                        new CycleState.Enrolling(twelveSeats()),
                        new CycleState.Running(twelveSeats()),
                        new CycleState.Completed(twelveSeats()),
                        new CycleState.Cancelled(twelveSeats()),
                        new CycleState.Cancelled(null));
    }

    private Cycle step(Cycle cycle, Function<Cycle, Cycle.Transition> step) {
        return bound(
                () -> {
                    cycles.change(cycle.id(), step);
                    return cycles.find(cycle.id()).orElseThrow();
                });
    }

    @Test
    void theFirstCycleOfAnIdStays() {
        kept(marked("same", "first"));

        assertThat(bound(() -> cycles.add(marked("same", "second"), Request.OURS))).isFalse();
        assertThat(
                        bound(() -> cycles.find(new CycleId("same")))
                                .orElseThrow()
                                .particulars()
                                .texts())
                .isEqualTo(marked("same", "first").after().particulars().texts());
    }

    @Test
    void aRequestTakesItsStepOnce() {
        Cycle drafted = kept(marked("once", "once", thursdayEvening()));
        Request cancel = new Request("key", "body");
        Cycle first = bound(() -> cycles.change(drafted.id(), cancel, Cycle::cancel)).orElseThrow();

        Cycle again =
                bound(
                                () ->
                                        cycles.change(
                                                drafted.id(),
                                                cancel,
                                                cycle -> cycle.edit(complete(), null)))
                        .orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(
                        () ->
                                bound(
                                        () ->
                                                cycles.change(
                                                        drafted.id(),
                                                        new Request("key", "other"),
                                                        Cycle::cancel)));
    }

    @Test
    void whichRequestDraftedACycleIsRemembered() {
        bound(() -> cycles.add(marked("asked", "asked"), new Request("key", "body")));

        assertThat(bound(() -> cycles.draftedBy(new CycleId("asked")))).contains("body");
    }

    @Test
    void nobodyTakesAStepWithACycleThatIsNotThere() {
        assertThat(bound(() -> cycles.change(new CycleId("nothing"), Cycle::cancel))).isEmpty();
    }

    @Test
    void onlyWhatPeopleEnrolInBegins() {
        CycleId due = enrolling("due", thursdayEvening()).id();
        enrolling("later", session("one", "2027-03-11", "18:00", "20:00"));
        kept(marked("drafted", "drafted", thursdayEvening()));

        assertThat(bound(() -> cycles.toBegin(begins(), 10))).containsExactly(due);
        assertThat(bound(() -> cycles.toBegin(begins().minus(Duration.ofMillis(1)), 10))).isEmpty();
    }

    @Test
    void whatIsNearIsAnnouncedOnceAndAgainWhenItIsPutOff() {
        CycleId near = enrolling("near", thursdayEvening()).id();
        enrolling("later", session("one", "2027-03-11", "18:00", "20:00"));
        kept(marked("drafted", "drafted", thursdayEvening()));
        Instant at = begins().minus(Cycle.NEAR);

        assertThat(bound(() -> cycles.toAnnounce(at.minus(Duration.ofMillis(1)), 10))).isEmpty();
        assertThat(bound(() -> cycles.toAnnounce(at, 10))).containsExactly(near);
        assertThat(bound(() -> cycles.toAnnounce(begins(), 10))).isEmpty();

        bound(() -> cycles.change(near, cycle -> cycle.announce(at)));
        assertThat(bound(() -> cycles.toAnnounce(at, 10))).isEmpty();

        Particulars later = particulars(session("one", "2027-03-04", "19:00", "20:30"));
        bound(() -> cycles.change(near, cycle -> cycle.edit(later, twelveSeats())));
        assertThat(bound(() -> cycles.toAnnounce(at.plus(Duration.ofHours(1)), 10)))
                .containsExactly(near);
    }

    @Test
    void theListBeginsWithWhatHasNoDateAndThenTheLatest() {
        kept(marked("a", "a", session("one", "2027-03-04", "18:00", "20:00")));
        kept(marked("b", "b", session("one", "2027-03-11", "18:00", "20:00")));
        kept(marked("c", "c", session("one", "2027-03-11", "18:00", "20:00")));
        kept(marked("d", "d"));

        assertThat(ids(new Listed(null, null), 10)).containsExactly("d", "c", "b", "a");
    }

    @Test
    void theListGoesOnAfterAPlace() {
        kept(marked("a", "a", session("one", "2027-03-04", "18:00", "20:00")));
        Cycle middle = kept(marked("b", "b", session("one", "2027-03-04", "18:00", "20:00")));
        kept(marked("c", "c"));

        assertThat(ids(new Listed(null, Position.of(middle)), 10)).containsExactly("a");
        assertThat(ids(new Listed(null, null), 2)).containsExactly("c", "b");
    }

    @Test
    void theListIsOfOneStateIfThatIsAskedFor() {
        kept(marked("a", "a", thursdayEvening()));
        enrolling("b", thursdayEvening());

        assertThat(ids(new Listed("enrolling", null), 10)).containsExactly("b");
    }

    private List<String> ids(Listed which, int limit) {
        return bound(() -> cycles.list(which, limit)).stream()
                .map(cycle -> cycle.id().value())
                .toList();
    }
}
