package eu.werein.members.guests.letters;

import eu.werein.members.errands.Errand;
import eu.werein.members.guests.Guest;
import eu.werein.members.guests.GuestId;
import eu.werein.members.guests.GuestState.Asked;
import eu.werein.members.guests.Guests;
import eu.werein.members.guests.OpenGathering.Planned;
import eu.werein.members.guests.OpenGatherings;
import eu.werein.members.guests.Visitor;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.letters.DayBefore;
import eu.werein.members.hosted.letters.Moment;
import eu.werein.members.hosted.letters.StandingLetters;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.members.tokens.MailedTokens.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Writes to guests, with the link by which each says for herself that she comes, or does not. Times
 * are those of the place: where she lives is not known.
 */
@Component
final class GuestLetter implements LetterWriter {

    private static final String CONFIRM_PAGE = "/g/confirm#";
    private static final String SEAT_PAGE = "/g/seat#";

    private final Guests guests;
    private final OpenGatherings gatherings;
    private final MailedTokens tokens;
    private final Clock clock;

    GuestLetter(Guests guests, OpenGatherings gatherings, MailedTokens tokens, Clock clock) {
        this.guests = guests;
        this.gatherings = gatherings;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return MailedGuestLetters.kinds();
    }

    @Override
    public Writing write(Errand errand) {
        return isReminder(errand)
                ? DayBefore.of(errand).write(clock.instant(), () -> writeNow(errand))
                : writeNow(errand);
    }

    private static boolean isReminder(Errand errand) {
        return errand.kind().equals(MailedGuestLetters.REMINDER);
    }

    private Writing writeNow(Errand errand) {
        return guests.find(new GuestId(errand.subject()))
                .flatMap(guest -> letter(errand, guest))
                .<Writing>map(letter -> letter)
                .orElseGet(Writing.Nothing::new);
    }

    private static boolean hasReason(Errand errand, Guest guest, Planned planned) {
        if (errand.kind().equals(MailedGuestLetters.CONFIRM)) {
            return guest.state() instanceof Asked;
        }
        if (isReminder(errand)) {
            return guest.hasSeat()
                    && planned.takesPlace()
                    && DayBefore.of(errand).starts().equals(guest.starts());
        }
        return MailedGuestLetters.OF_DATES.contains(errand.kind())
                ? guest.comes()
                : MailedGuestLetters.isCurrent(errand, guest);
    }

    private Optional<Letter> letter(Errand errand, Guest guest) {
        return guest.visitor()
                .flatMap(
                        visitor ->
                                gatherings
                                        .find(guest.date().gathering())
                                        .flatMap(gathering -> gathering.on(guest.date().date()))
                                        .filter(planned -> hasReason(errand, guest, planned))
                                        .map(planned -> letter(errand, guest, visitor, planned)));
    }

    private Letter letter(Errand errand, Guest guest, Visitor visitor, Planned planned) {
        return new Letter(
                visitor.email(),
                visitor.language(),
                StandingLetters.purpose(errand.kind()),
                values(guest, visitor, planned),
                planned.reason() == null ? null : "explained",
                path(guest));
    }

    private static Map<String, String> values(Guest guest, Visitor visitor, Planned planned) {
        Map<String, String> values = new HashMap<>();
        values.put("givenName", visitor.name().givenName());
        values.put("gathering", planned.title().toldIn(visitor.language()));
        values.put("starts", words(guest.starts(), visitor));
        String reason = planned.reason();
        if (reason != null) {
            values.put("reason", reason);
        }
        if (guest.standing().orElse(null) instanceof Standing.Offered(var until)) {
            values.put("deadline", words(until.atZone(guest.starts().getZone()), visitor));
        }
        return values;
    }

    private static String words(ZonedDateTime moment, Visitor visitor) {
        return Moment.words(moment, moment.getZone(), visitor.language());
    }

    /** A secret of its own for each letter: only its hash is kept. */
    private String path(Guest guest) {
        boolean asked = guest.state() instanceof Asked;
        Duration validity =
                guest.forgottenAt()
                        .map(end -> Duration.between(clock.instant(), end))
                        .orElse(Duration.ZERO);
        return (asked ? CONFIRM_PAGE : SEAT_PAGE)
                + tokens.mint(
                        asked ? Purpose.CONFIRM_SEAT : Purpose.GUEST_SEAT,
                        guest.id().value(),
                        validity);
    }
}
