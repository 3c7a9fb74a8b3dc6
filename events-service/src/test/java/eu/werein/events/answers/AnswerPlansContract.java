package eu.werein.events.answers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds wherever answers are kept. Two hosts have an evening under the same id. */
abstract class AnswerPlansContract {

    private final OccurrenceId evening =
            new OccurrenceId(
                    new GatheringId(UUID.randomUUID().toString()), LocalDate.of(2027, 3, 4));

    abstract AnswerPlans plans();

    abstract PartnerId host();

    abstract PartnerId other();

    private void begun(PartnerId host, Setting setting) {
        Bound.to(
                host,
                () -> {
                    plans().begin(
                                    evening,
                                    AnswerFixture.SECRETS,
                                    setting,
                                    AnswerFixture.published(setting));
                    return true;
                });
    }

    private KeptAnswers kept(PartnerId host) {
        return Bound.to(host, () -> plans().find(evening).orElseThrow());
    }

    private void says(String who, Word word, int people) {
        says(Who.MEMBER, who, word, people);
    }

    private void says(Who as, String who, Word word, int people) {
        Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders =
                new Deciders<>(
                        new AnswerDecisions(
                                plans(), Clock.fixed(AnswerFixture.NOW, ZoneOffset.UTC)));
        RequestKey key = new RequestKey(UUID.randomUUID(), 7);
        Bound.to(
                host(),
                () ->
                        deciders.decide(
                                evening,
                                new AnswerRequest.Say(
                                        who,
                                        as,
                                        other(),
                                        "m-" + who,
                                        word,
                                        people,
                                        key,
                                        AnswerFixture.SETTING)));
    }

    @Test
    void whatHasBegunHasNoAnswers() {
        begun(host(), AnswerFixture.SETTING);
        assertThat(kept(host()).answers().all()).isEmpty();
        assertThat(kept(host()).setting()).isEqualTo(AnswerFixture.SETTING);
        assertThat(kept(host()).secrets().pseudonym("a"))
                .isEqualTo(AnswerFixture.SECRETS.pseudonym("a"));
    }

    @Test
    void beginningAgainChangesNothing() {
        begun(host(), AnswerFixture.SETTING);
        says("a", Word.MAYBE, 1);
        begun(host(), AnswerFixture.SETTING);
        assertThat(kept(host()).answers().all()).hasSize(1);
    }

    @Test
    void answersAreReadAsTheyWereKept() {
        begun(host(), AnswerFixture.SETTING);
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("c", Word.MAYBE, 1);
        says("a", Word.NO, 1);
        says("c", Word.NO, 1);

        KeptAnswers read = kept(host());

        assertThat(read.answers().all())
                .extracting(answer -> answer.memberId() + " " + answer.word() + " " + answer.home())
                .containsExactlyInAnyOrder(
                        "m-a NO " + other(), "m-b YES " + other(), "m-c NO " + other());
        assertThat(read.answers().of(read.secrets().pseudonym("a")).orElseThrow().said())
                .hasSize(2);
        assertThat(read.counts()).isEqualTo(new Counts(2, 1, 0, 0, 2));
        assertThat(kept(host()).seats().held()).isEqualTo(1);
    }

    @Test
    void guestsAreReadAsGuests() {
        begun(host(), AnswerFixture.SETTING);
        says(Who.GUEST, "a", Word.YES, 1);
        says(Who.GUEST, "b", Word.NO, 1);
        says("c", Word.NO, 1);
        assertThat(kept(host()).answers().all())
                .extracting(answer -> answer.memberId() + " " + answer.word() + " " + answer.who())
                .containsExactlyInAnyOrder("m-a YES GUEST", "m-b NO GUEST", "m-c NO MEMBER");
    }

    @Test
    void whatIsSaidAtOneHostIsNotSaidAtTheOther() {
        begun(host(), AnswerFixture.SETTING);
        begun(other(), AnswerFixture.SETTING);
        says("a", Word.YES, 1);
        assertThat(kept(other()).answers().all()).isEmpty();
    }

    @Test
    void whoIsSlowerKeepsNothing() {
        begun(host(), AnswerFixture.SETTING);
        KeptAnswers read = kept(host());
        assertThat(Bound.to(host(), () -> plans().keep(read, List.of()))).isPresent();
        assertThat(Bound.to(host(), () -> plans().isCurrent(read))).isFalse();
        assertThat(Bound.to(host(), () -> plans().keep(read, List.of()))).isEmpty();
    }

    @Test
    void aCancelledDateIsReadAsCancelled() {
        Setting cancelled = AnswerFixture.SETTING.droppedBy(2, AnswerFixture.NOW);
        begun(host(), cancelled);
        assertThat(kept(host()).setting()).isEqualTo(cancelled);
    }

    @Test
    void whatClosesIsDueThen() {
        begun(host(), AnswerFixture.SETTING);
        assertThat(Bound.to(host(), () -> plans().due(AnswerFixture.START, 10)))
                .containsExactly(evening);
        assertThat(
                        Bound.to(
                                host(),
                                () ->
                                        plans().due(
                                                        AnswerFixture.START.minus(
                                                                Duration.ofMillis(1)),
                                                        10)))
                .isEmpty();
    }

    @Test
    void countsAreOfTheDatesOfOneGathering() {
        begun(host(), AnswerFixture.SETTING);
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        assertThat(Bound.to(host(), () -> plans().counts(evening.gathering())))
                .containsOnlyKeys(evening.date())
                .containsValue(new Counts(2, 2, 1, 0, 0));
        assertThat(Bound.to(host(), () -> plans().counts(new GatheringId("another")))).isEmpty();
    }
}
