package eu.werein.events.answers;

import static eu.werein.events.answers.AnswerFixture.NOW;
import static eu.werein.events.answers.AnswerFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.AnswerOutcome.Refused;
import eu.werein.events.answers.AnswerOutcome.Shown;
import eu.werein.events.answers.AnswerOutcome.Why;
import eu.werein.events.answers.News.Change;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to an evening for two, of people who are named by letters. */
class AnswerDecisionsTests {

    private static final PartnerId HOST = new PartnerId("be-mompreneurs");
    private static final PartnerId HOME = new PartnerId("es-uvigo");
    private static final OccurrenceId EVENING =
            new OccurrenceId(new GatheringId("meetup"), LocalDate.of(2027, 3, 4));

    private final InMemoryAnswerPlans plans = new InMemoryAnswerPlans();
    private final Movable clock = new Movable();
    private final Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders =
            new Deciders<>(new AnswerDecisions(plans, clock));
    private Setting setting = setting(1, 2, START);
    private int keys;

    /** A clock that a test puts forward. */
    private static final class Movable extends Clock {
        private volatile Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void nobodyHasAnswered() {
        TenantContext.run(
                HOST,
                () ->
                        plans.begin(
                                EVENING,
                                AnswerFixture.SECRETS,
                                setting,
                                AnswerFixture.published(setting)));
    }

    private AnswerOutcome asked(AnswerRequest request) {
        return TenantContext.<AnswerOutcome, RuntimeException>call(
                HOST, () -> deciders.decide(EVENING, request).orElseThrow());
    }

    private static RequestKey key(String name, int body) {
        return new RequestKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), body);
    }

    private AnswerRequest.Say saying(String who, Word word, int people, RequestKey key) {
        return new AnswerRequest.Say(who, HOME, "m-" + who, word, people, key, setting);
    }

    private AnswerOutcome says(String who, Word word, int people) {
        return asked(saying(who, word, people, key("k" + ++keys, 0)));
    }

    private Shown looks(String who) {
        return (Shown) asked(new AnswerRequest.Look(who));
    }

    private @Nullable String standing(String who) {
        return looks(who).standing().map(ShownStanding::standing).orElse(null);
    }

    private static Setting setting(long version, @Nullable Integer capacity, Instant start) {
        return new Setting(version, capacity, start, ZoneOffset.UTC, null);
    }

    private void follows(Setting next, @Nullable Change change) {
        setting = next;
        asked(new AnswerRequest.Follow(next, next.version(), clock.now, next.version(), change));
    }

    private List<News.OfDate> toldOfDate() {
        return plans.told().stream()
                .filter(News.OfDate.class::isInstance)
                .map(News.OfDate.class::cast)
                .toList();
    }

    @Test
    void whoSaysYesWhileThereIsRoomHasASeat() {
        says("a", Word.YES, 2);
        assertThat(standing("a")).isEqualTo("confirmed");
        assertThat(looks("a").people()).isEqualTo(2);
    }

    @Test
    void whoSaysYesToAFullEveningWaitsAndReadsWhy() {
        says("a", Word.YES, 2);
        Shown shown = (Shown) says("b", Word.YES, 1);
        assertThat(shown.standing().orElseThrow().standing()).isEqualTo("waiting");
        assertThat(shown.explanation().orElseThrow().place()).isEqualTo(1);
    }

    @Test
    void whoChangesFromYesToNoFreesHerSeatsForTheNext() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.NO, 0);
        assertThat(standing("a")).isNull();
        assertThat(standing("b")).isEqualTo("offered");
    }

    @Test
    void whoChangesFromYesToMaybeFreesHerSeatsToo() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.MAYBE, 0);
        assertThat(standing("b")).isEqualTo("offered");
    }

    @Test
    void yesToAnOfferTakesIt() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 2);
        says("a", Word.NO, 0);
        says("b", Word.YES, 2);
        assertThat(standing("b")).isEqualTo("confirmed");
    }

    @Test
    void yesToAnOfferWithFewerTakesFewer() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 2);
        says("c", Word.YES, 1);
        says("a", Word.NO, 0);
        says("b", Word.YES, 1);
        assertThat(looks("b").people()).isEqualTo(1);
        assertThat(standing("c")).isEqualTo("offered");
    }

    @Test
    void whoLetAnOfferRunOutMayComeAgain() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.NO, 0);
        clock.now = NOW.plus(Duration.ofDays(2));
        assertThat(standing("b")).isEqualTo("gone");
        says("b", Word.YES, 1);
        assertThat(standing("b")).isEqualTo("confirmed");
    }

    @Test
    void aPartyMayShrinkButNeverGrow() {
        says("a", Word.YES, 2);
        says("a", Word.YES, 1);
        assertThat(says("a", Word.YES, 2)).isEqualTo(new Refused(Why.PARTY_CANNOT_GROW));
        assertThat(looks("a").people()).isEqualTo(1);
    }

    @Test
    void countsAreOfAllWhoAnswered() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("c", Word.MAYBE, 0);
        says("d", Word.NO, 0);
        assertThat(looks("e").counts()).isEqualTo(new Counts(2, 2, 1, 1, 1));
    }

    @Test
    void aRequestThatComesTwiceIsAnsweredByWhereSheStands() {
        AnswerRequest first = saying("a", Word.YES, 1, key("first", 0));
        asked(first);
        says("a", Word.NO, 0);
        asked(first);
        assertThat(Objects.requireNonNull(looks("a").answer()).word()).isEqualTo(Word.NO);
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        asked(saying("a", Word.YES, 1, key("first", 0)));
        assertThat(asked(saying("a", Word.NO, 1, key("first", 1))))
                .isEqualTo(new Refused(Why.KEY_REUSED));
    }

    @Test
    void theSameAgainIsToldToNobody() {
        says("a", Word.YES, 1);
        int before = plans.told().size();
        says("a", Word.YES, 1);
        assertThat(plans.told()).hasSize(before);
    }

    @Test
    void nobodyAnswersOnceItHasBegun() {
        clock.now = START;
        assertThat(says("a", Word.YES, 1)).isEqualTo(new Refused(Why.OVER));
    }

    @Test
    void whoWaitsIsOfferedRoomThatTheHostFinds() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        follows(setting(2, 3, START), null);
        assertThat(standing("b")).isEqualTo("offered");
    }

    @Test
    void whoHasASeatKeepsItWhenTheHostFindsLessRoom() {
        says("a", Word.YES, 2);
        follows(setting(2, 1, START), null);
        assertThat(standing("a")).isEqualTo("confirmed");
        assertThat(looks("a").counts().capacity()).isEqualTo(1);
        says("b", Word.YES, 1);
        assertThat(standing("b")).isEqualTo("waiting");
    }

    @Test
    void withoutACapacityThereIsRoomForAll() {
        follows(setting(2, null, START), null);
        for (int i = 0; i < 20; i++) {
            says("n" + i, Word.YES, 4);
        }
        assertThat(looks("a").counts()).isEqualTo(new Counts(null, 80, 0, 0, 0));
    }

    @Test
    void whenItIsMovedThoseWhoMeantToComeAreToldOnce() {
        says("a", Word.YES, 2);
        says("b", Word.MAYBE, 0);
        says("c", Word.NO, 0);
        follows(setting(2, 2, START.plus(Duration.ofDays(1))), Change.MOVED);
        follows(setting, Change.MOVED);
        assertThat(toldOfDate())
                .singleElement()
                .satisfies(
                        told ->
                                assertThat(told.meant())
                                        .extracting(Answer::memberId)
                                        .containsExactlyInAnyOrder("m-a", "m-b"));
        assertThat(standing("a")).isEqualTo("confirmed");
    }

    @Test
    void whatIsMovedIsAnsweredUntilItBeginsThen() {
        says("a", Word.YES, 1);
        follows(setting(2, 2, START.plus(Duration.ofDays(1))), Change.MOVED);
        clock.now = START;
        says("b", Word.YES, 1);
        assertThat(standing("b")).isEqualTo("confirmed");
    }

    @Test
    void whatDoesNotTakePlaceIsAnsweredByNobodyAndAnswersStay() {
        says("a", Word.YES, 1);
        asked(new AnswerRequest.Follow(null, 2, NOW, 2, Change.CANCELLED));
        assertThat(says("b", Word.YES, 1)).isEqualTo(new Refused(Why.CANCELLED));
        assertThat(standing("a")).isEqualTo("confirmed");
        assertThat(toldOfDate()).extracting(News.OfDate::change).containsExactly(Change.CANCELLED);
    }

    @Test
    void whatWasSaidOfTheDateBeforeChangesNothingAnyMore() {
        Setting old = setting;
        follows(setting(2, 5, START), null);
        setting = old;
        says("a", Word.YES, 4);
        assertThat(standing("a")).isEqualTo("confirmed");
    }
}
