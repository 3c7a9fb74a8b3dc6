package eu.werein.members.guests;

import eu.werein.members.guests.AskForSeat.Asking;
import eu.werein.members.guests.OpenGathering.Planned;
import eu.werein.members.hosted.Title;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** Somebody without an account, and an evening that she may come to. */
final class GuestFixture {

    static final ZonedDateTime EVENING =
            ZonedDateTime.of(2027, 3, 4, 19, 30, 0, 0, ZoneId.of("Europe/Brussels"));
    static final GatheringDate DATE = new GatheringDate("evening", EVENING.toLocalDate());
    static final GatheringDate OTHER_DATE = new GatheringDate("lunch", EVENING.toLocalDate());

    private static final Title TITLE =
            new Title(Map.of(Language.FR, "Une soirée", Language.NL, "Een avond"), Language.FR);

    private GuestFixture() {}

    static Visitor visitor(String email) {
        return new Visitor(new PersonName("Ada", "Visser"), new EmailAddress(email), Language.NL);
    }

    static Asking asking(String email, int people) {
        return new Asking(DATE, visitor(email), people);
    }

    /** Open to everybody, in its first version. */
    static OpenGathering evening() {
        return evening(1, true, EVENING, true);
    }

    static OpenGathering evening(
            long version, boolean open, ZonedDateTime starts, boolean takesPlace) {
        return gathering(DATE, version, open, starts, takesPlace);
    }

    /** The same, with what the host says of it. */
    static OpenGathering explained(OpenGathering gathering, String reason) {
        return new OpenGathering(
                gathering.id(),
                gathering.version(),
                gathering.open(),
                gathering.dates().stream()
                        .map(
                                date ->
                                        new Planned(
                                                date.date(),
                                                date.starts(),
                                                date.takesPlace(),
                                                date.title(),
                                                reason))
                        .toList());
    }

    static OpenGathering gathering(
            GatheringDate date,
            long version,
            boolean open,
            ZonedDateTime starts,
            boolean takesPlace) {
        LocalDate planned = date.date();
        return new OpenGathering(
                date.gathering(),
                version,
                open,
                List.of(new Planned(planned, starts, takesPlace, TITLE, null)));
    }
}
