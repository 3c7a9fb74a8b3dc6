package eu.werein.events.gatherings;

import static eu.werein.events.gatherings.GatheringFixture.NOW;
import static eu.werein.events.gatherings.GatheringFixture.at;
import static eu.werein.events.gatherings.GatheringFixture.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.testing.MeetingFixture;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a host's gatherings do, wherever they are kept. */
abstract class GatheringsContract {

    private static final Scope ALL = new Scope.All();

    private final Gatherings gatherings = gatherings();
    private final GatheringId id = new GatheringId(UUID.randomUUID().toString());

    abstract Gatherings gatherings();

    /** Does it with the host bound. */
    abstract <T> T bound(Callable<T> work);

    private Gathering kept(Plan plan) {
        return bound(
                () -> {
                    gatherings.add(Gathering.plan(id, plan, NOW), Request.OURS);
                    return gatherings.find(id).orElseThrow();
                });
    }

    @Test
    void aGatheringIsReadAsItWasWritten() {
        Told told =
                new Told(
                        GatheringFixture.told("Atelier").texts(),
                        Mode.HYBRID,
                        GatheringFixture.LIBRARY,
                        URI.create("https://meet.example.org/one"),
                        Set.of(FamilyFact.CHILDCARE),
                        Set.of(Language.NL, Language.EN),
                        12);
        Plan plan = new Plan(Visibility.PUBLIC, GatheringFixture.plan().schedule(), told);

        assertThat(kept(plan)).isEqualTo(Gathering.plan(id, plan, NOW).after());
    }

    @Test
    void deviationsAndPartsAreReadAsTheyWereWritten() {
        Gathering meetup = kept(GatheringFixture.plan());
        Edit toFriday =
                GatheringFixture.to(MeetingFixture.inBrussels("2027-03-19", "19:00", "21:00"));
        bound(
                () -> {
                    change(meetup.edit(new Scope.This(date("2027-03-18")), toFriday, NOW));
                    step(
                            each ->
                                    each.cancel(new Scope.This(date("2027-03-11")), NOW)
                                            .because(new Reason("Il neige.")));
                    step(
                            each ->
                                    each.edit(
                                            new Scope.Following(date("2027-03-25")),
                                            at("17:00", "18:00"),
                                            NOW));
                    return step(each -> each.cancel(new Scope.Following(date("2027-04-01")), NOW));
                });

        Gathering expected = meetup;
        expected = expected.edit(new Scope.This(date("2027-03-18")), toFriday, NOW).after();
        expected =
                expected.cancel(new Scope.This(date("2027-03-11")), NOW)
                        .because(new Reason("Il neige."))
                        .after();
        expected =
                expected.edit(new Scope.Following(date("2027-03-25")), at("17:00", "18:00"), NOW)
                        .after();
        expected = expected.cancel(new Scope.Following(date("2027-04-01")), NOW).after();
        assertThat(bound(() -> gatherings.find(id))).contains(expected.at(5));
    }

    private Gathering change(Gathering.Transition step) {
        return step(_ -> step);
    }

    private Gathering step(Function<Gathering, Gathering.Transition> step) {
        return gatherings.change(id, Request.OURS, step).orElseThrow();
    }

    @Test
    void theFirstGatheringOfAnIdStays() {
        Gathering first = kept(GatheringFixture.plan());
        Gathering second = GatheringFixture.workshop();

        assertThat(
                        bound(
                                () ->
                                        gatherings.add(
                                                new Gathering.Transition(
                                                        new Gathering(
                                                                id,
                                                                1,
                                                                second.visibility(),
                                                                NOW,
                                                                second.series()),
                                                        List.of()),
                                                Request.OURS)))
                .isFalse();
        assertThat(bound(() -> gatherings.find(id))).contains(first);
    }

    @Test
    void aRequestTakesItsStepOnce() {
        kept(GatheringFixture.plan());
        Request cancel = new Request("key", "body");
        Gathering first =
                bound(() -> gatherings.change(id, cancel, each -> each.cancel(ALL, NOW)))
                        .orElseThrow();

        assertThat(
                        bound(
                                () ->
                                        gatherings.change(
                                                id,
                                                cancel,
                                                _ -> {
                                                    throw new AssertionError("decided again");
                                                })))
                .contains(first);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(
                        () ->
                                bound(
                                        () ->
                                                gatherings.change(
                                                        id,
                                                        new Request("key", "other"),
                                                        each -> each.cancel(ALL, NOW))));
    }

    @Test
    void whichRequestPlannedAGatheringIsRemembered() {
        bound(
                () ->
                        gatherings.add(
                                Gathering.plan(id, GatheringFixture.plan(), NOW),
                                new Request("key", "body")));

        assertThat(bound(() -> gatherings.plannedBy(id))).contains("body");
    }

    @Test
    void nobodyTakesAStepWithAGatheringThatIsNotThere() {
        assertThat(bound(() -> gatherings.change(id, Request.OURS, each -> each.cancel(ALL, NOW))))
                .isEmpty();
    }
}
