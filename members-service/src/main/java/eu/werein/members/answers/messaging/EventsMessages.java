package eu.werein.members.answers.messaging;

import eu.werein.members.answers.News;
import eu.werein.members.answers.Notice;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.Title;
import eu.werein.members.hosted.ToldStanding;
import eu.werein.members.hosted.messaging.TitleData;
import eu.werein.members.person.MemberId;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What events-service tells, as far as it is of use here. */
public final class EventsMessages {

    public static final String GATHERINGS = "events.gathering.v1";
    public static final String ANSWERS = "events.answer.v1";

    /** The types of all events that tell what a gathering is. */
    public static final Set<String> OF_GATHERINGS =
            Set.of(
                    "events.gathering-planned.v1",
                    "events.gathering-changed.v1",
                    "events.gathering-cancelled.v1");

    private static final String ANSWERED = "events.answered.v1";
    private static final String STANDING_CHANGED = "events.answer-standing-changed.v1";
    private static final String DATE_CHANGED = "events.answered-date-changed.v1";

    private EventsMessages() {}

    static boolean isAboutStanding(Event event) {
        return event.type().equals(ANSWERED) || event.type().equals(STANDING_CHANGED);
    }

    static boolean isAboutDate(Event event) {
        return event.type().equals(DATE_CHANGED);
    }

    /**
     * The data of an event about a gathering.
     *
     * @param parts never none
     */
    record GatheringData(List<PartData> parts) {

        /** Of the dates that come first, unless they do not take place and others do. */
        Title title() {
            return parts.stream()
                    .filter(part -> part.cancelledAt() == null)
                    .findFirst()
                    .orElseGet(parts::getFirst)
                    .told()
                    .title();
        }
    }

    /** Dates that are planned alike. */
    record PartData(TitleData told, @Nullable Instant cancelledAt) {}

    /** The data of an event about somebody's answer. */
    record AnswerData(
            String gatheringId,
            LocalDate date,
            Instant start,
            ZoneId zone,
            String cause,
            PartnerId home,
            String memberId,
            @Nullable StandingData standing) {

        Notice.Id id(PartnerId host) {
            return new Notice.Id(Hosted.gathering(host, gatheringId), date, new MemberId(memberId));
        }

        ZonedDateTime starts() {
            return start.atZone(zone);
        }

        /**
         * @throws IllegalArgumentException for a name that is no standing
         */
        News news() {
            return standing == null
                    ? new News.Stands(new Standing.Gone(Standing.Reason.LEFT), null)
                    : new News.Stands(stands(standing), standing.place());
        }

        /** Who did not get in before the end has not let a seat go. */
        private Standing stands(StandingData told) {
            return cause.equals("closed")
                    ? new Standing.Gone(Standing.Reason.ENDED)
                    : new ToldStanding(told.standing(), told.reason(), told.until()).said();
        }
    }

    /**
     * Where somebody stands who has said yes.
     *
     * @param place in the order of those who wait, when she has just begun to
     */
    record StandingData(
            String standing,
            @Nullable String reason,
            @Nullable Instant until,
            @Nullable Integer place) {}

    /** The data of an event about a date. */
    record DateData(
            String gatheringId,
            LocalDate date,
            Instant start,
            ZoneId zone,
            String change,
            @Nullable String reason,
            List<PersonData> people) {

        Notice.Id id(PartnerId host, PersonData person) {
            return new Notice.Id(
                    Hosted.gathering(host, gatheringId), date, new MemberId(person.memberId()));
        }

        ZonedDateTime starts() {
            return start.atZone(zone);
        }

        /**
         * @throws IllegalArgumentException for a name that is no change
         */
        News news() {
            return switch (change) {
                case "moved" -> new News.Moved(reason);
                case "cancelled" -> new News.Cancelled(reason);
                default -> throw new IllegalArgumentException("no change");
            };
        }
    }

    /** Somebody who meant to come. */
    record PersonData(PartnerId home, String memberId) {}
}
