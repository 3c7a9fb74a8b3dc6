package eu.werein.events.answers.messaging;

import eu.werein.events.answers.AnswerGathering;
import eu.werein.events.answers.AnswerGathering.Saying;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Word;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.TryLater;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.deciding.Undecided;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Has it decided whether people without an account, whom members-service knows, get seats. */
public final class FollowGuests implements EventHandler {

    public static final String TOPIC = "members.guest.v1";
    private static final String COMES = "members.guest-comes.v1";
    private static final String WITHDREW = "members.guest-withdrew.v1";

    private final AnswerGathering answers;

    FollowGuests(AnswerGathering answers) {
        this.answers = answers;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(COMES) || event.type().equals(WITHDREW);
    }

    /** What is refused changes nothing: she hears of a date that is not any more elsewhere. */
    @Override
    public void on(Event event) {
        GuestData told = EventJson.read(event, GuestData.class);
        Word word = event.type().equals(COMES) ? Word.YES : Word.NO;
        try {
            answers.sayAsGuest(
                    new OccurrenceId(new GatheringId(told.gatheringId()), told.date()),
                    told.guestId(),
                    new Saying(event.partner(), word, told.people(), key(event)));
        } catch (Undecided e) {
            throw new TryLater("answers");
        }
    }

    /** The same for an event that is told twice. */
    private static RequestKey key(Event event) {
        String name = event.aggregateId() + "/" + event.sequence();
        return new RequestKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** What answers need of it. */
    record GuestData(String guestId, String gatheringId, LocalDate date, int people) {}
}
