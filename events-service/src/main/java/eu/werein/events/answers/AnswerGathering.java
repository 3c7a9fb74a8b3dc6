package eu.werein.events.answers;

import eu.werein.events.answers.AnswerOutcome.Refused;
import eu.werein.events.answers.AnswerOutcome.Shown;
import eu.werein.events.answers.AnswerOutcome.Why;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Publication;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.deciding.Undecided;
import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A member says whether she comes to a date of what the bound partner hosts, and reads where she
 * stands. The gathering itself is asked first: it knows before any event that it was changed.
 */
public final class AnswerGathering {

    private final Invitations invitations;
    private final AnswerPlans plans;
    private final Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders;
    private final Supplier<byte[]> keys;
    private final Clock clock;

    /**
     * @param keys each is new and known to nobody
     */
    AnswerGathering(
            Invitations invitations,
            AnswerPlans plans,
            Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders,
            Supplier<byte[]> keys,
            Clock clock) {
        this.invitations = invitations;
        this.plans = plans;
        this.deciders = deciders;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What she says.
     *
     * @param home as whose member; a guest's is the host
     * @param people who come, herself included, 1 to 4; counts with the word yes only
     */
    public record Saying(PartnerId home, Word word, int people, RequestKey key) {}

    /**
     * @return empty when there is no such date for her
     * @throws AnswerRefused when she cannot answer as whom she says
     * @throws Undecided when nobody can say in time what became of it
     */
    public Optional<AnswerOutcome> say(OccurrenceId id, String accountId, Saying saying) {
        return invitations
                .find(id.gathering(), accountId)
                .flatMap(
                        gathering ->
                                Setting.of(gathering, id.date())
                                        .map(
                                                setting ->
                                                        say(
                                                                setting, id, accountId, saying,
                                                                gathering)));
    }

    /**
     * What somebody without an account says. To come, it must be for everybody; not to come any
     * more, it need not be still.
     *
     * @return empty when there is no such date for her
     * @throws Undecided when nobody can say in time what became of it
     */
    public Optional<AnswerOutcome> sayAsGuest(OccurrenceId id, String guestId, Saying saying) {
        return invitations
                .find(id.gathering())
                .filter(
                        gathering ->
                                gathering.visibility() == Visibility.PUBLIC
                                        || saying.word() == Word.NO)
                .flatMap(gathering -> Setting.of(gathering, id.date()))
                .map(setting -> decide(id, guest(setting, guestId, saying)));
    }

    private static AnswerRequest.Say guest(Setting setting, String guestId, Saying saying) {
        return new AnswerRequest.Say(
                "guest\n" + guestId,
                Who.GUEST,
                saying.home(),
                guestId,
                saying.word(),
                saying.people(),
                saying.key(),
                setting);
    }

    private AnswerOutcome say(
            Setting setting,
            OccurrenceId id,
            String accountId,
            Saying saying,
            Gathering gathering) {
        String memberId = invitations.memberId(gathering, accountId, saying.home());
        return decide(
                id,
                new AnswerRequest.Say(
                        accountId,
                        Who.MEMBER,
                        saying.home(),
                        memberId,
                        saying.word(),
                        saying.people(),
                        saying.key(),
                        setting));
    }

    private AnswerOutcome decide(OccurrenceId id, AnswerRequest.Say request) {
        Setting setting = request.setting();
        if (!setting.takesPlace()) {
            return new Refused(Why.CANCELLED);
        }
        if (!setting.closesAt().isAfter(clock.instant())) {
            return new Refused(Why.OVER);
        }
        return deciders.decide(id, request)
                .orElseGet(
                        () -> {
                            begin(id, setting);
                            return deciders.decide(id, request).orElseThrow();
                        });
    }

    private void begin(OccurrenceId id, Setting setting) {
        switch (Allocator.publish(setting.rules(), clock.instant())) {
            case Publication.Done(var seats, var _) ->
                    plans.begin(id, new Secrets(keys.get(), null), setting, seats);
            case Publication.Refused _ ->
                    throw new IllegalStateException("seats are kept for nobody");
        }
    }

    /**
     * Where she stands, as it is at this moment.
     *
     * @return empty when there is no such date for her
     * @throws Undecided when nobody can say in time
     */
    public Optional<Shown> look(OccurrenceId id, String accountId) {
        return invitations
                .find(id.gathering(), accountId)
                .flatMap(gathering -> Setting.of(gathering, id.date()))
                .map(
                        setting ->
                                deciders.decide(id, new AnswerRequest.Look(accountId))
                                        .map(AnswerGathering::shown)
                                        .orElseGet(() -> Shown.none(setting)));
    }

    private static Shown shown(AnswerOutcome outcome) {
        return switch (outcome) {
            case Shown shown -> shown;
            case AnswerOutcome.Done _, Refused _ ->
                    throw new IllegalStateException("looking is never refused");
        };
    }
}
