package eu.werein.events.answers;

import static eu.werein.events.answers.AnswerFixture.NOW;
import static eu.werein.events.answers.AnswerFixture.START;

import eu.werein.events.answers.AnswerOutcome.Shown;
import eu.werein.events.answers.News.Change;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Reason;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** An evening for two, and people who are named by letters. */
abstract class EveningForTwo {

    static final PartnerId HOST = new PartnerId("be-mompreneurs");
    static final PartnerId HOME = new PartnerId("es-uvigo");
    static final OccurrenceId EVENING =
            new OccurrenceId(new GatheringId("meetup"), LocalDate.of(2027, 3, 4));

    final InMemoryAnswerPlans plans = new InMemoryAnswerPlans();
    final MovableClock clock = new MovableClock(NOW);
    final Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders =
            new Deciders<>(new AnswerDecisions(plans, clock));
    Setting setting = setting(1, 2, START);
    int keys;

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

    AnswerOutcome asked(AnswerRequest request) {
        return TenantContext.<AnswerOutcome, RuntimeException>call(
                HOST, () -> deciders.decide(EVENING, request).orElseThrow());
    }

    static RequestKey key(String name, int body) {
        return new RequestKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), body);
    }

    AnswerRequest.Say saying(String who, Word word, int people, RequestKey key) {
        return new AnswerRequest.Say(who, Who.MEMBER, HOME, "m-" + who, word, people, key, setting);
    }

    AnswerOutcome says(String who, Word word, int people) {
        return asked(saying(who, word, people, key("k" + ++keys, 0)));
    }

    Shown looks(String who) {
        return (Shown) asked(new AnswerRequest.Look(who));
    }

    @Nullable String standing(String who) {
        return looks(who).standing().map(ShownStanding::standing).orElse(null);
    }

    static Setting setting(long version, @Nullable Integer capacity, Instant start) {
        return new Setting(version, capacity, start, ZoneOffset.UTC, null);
    }

    void follows(Setting next, @Nullable Change change) {
        follows(next, change, null);
    }

    void follows(Setting next, @Nullable Change change, @Nullable Reason reason) {
        setting = next;
        asked(
                new AnswerRequest.Follow(
                        next, next.version(), clock.instant(), next.version(), change, reason));
    }

    List<News.OfDate> toldOfDate() {
        return plans.told().stream()
                .filter(News.OfDate.class::isInstance)
                .map(News.OfDate.class::cast)
                .toList();
    }
}
