package eu.werein.events.answers.messaging;

import eu.werein.events.answers.Answer;
import eu.werein.events.answers.Answers;
import eu.werein.events.answers.News;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Setting;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.seats.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What answers tell the other services: who comes, by ids only, never whose account it is. */
public final class AnswerMessages {

    public static final String TOPIC = "events.answer.v1";
    public static final String ANSWERED = "events.answered.v1";
    public static final String STANDING_CHANGED = "events.answer-standing-changed.v1";
    public static final String GUEST_STANDING_CHANGED = "events.guest-standing-changed.v1";
    public static final String DATE_CHANGED = "events.answered-date-changed.v1";
    public static final List<String> TYPES =
            List.of(ANSWERED, STANDING_CHANGED, GUEST_STANDING_CHANGED, DATE_CHANGED);

    /** People in one message, so that none is larger than what the log takes. */
    private static final int TOGETHER = 500;

    private AnswerMessages() {}

    /**
     * The news of a decision as they are told.
     *
     * @param setting after it, as are seats and answers
     */
    public static List<DomainEvent> of(
            OccurrenceId id, Setting setting, SeatPlan seats, Answers answers, List<News> news) {
        CountsData counts = CountsData.of(setting, seats, answers);
        List<DomainEvent> told = new ArrayList<>();
        for (News each : news) {
            switch (each) {
                case News.OfAnswer answer ->
                        told.addAll(
                                switch (answer.answer().who()) {
                                    case MEMBER -> List.of(answer(id, setting, answer, counts));
                                    case GUEST -> guest(id, setting, answer);
                                });
                case News.OfDate date -> told.addAll(date(id, setting, date, counts));
            }
        }
        return told;
    }

    private static DomainEvent answer(
            OccurrenceId id, Setting setting, News.OfAnswer news, CountsData counts) {
        Answer answer = news.answer();
        var standing = news.standing();
        return new DomainEvent(
                TOPIC,
                news.cause() == News.Cause.ANSWERED ? ANSWERED : STANDING_CHANGED,
                new AnswerData(
                        id.gathering().value(),
                        id.date(),
                        setting.start(),
                        setting.zone().getId(),
                        news.at(),
                        wireName(news.cause()),
                        answer.home().value(),
                        answer.memberId(),
                        answer.word().wireName(),
                        news.people(),
                        standing == null
                                ? null
                                : StandingData.of(ShownStanding.of(standing, false), news.place()),
                        counts));
    }

    /** Nothing once she does not come: she has said so where it is told. */
    private static List<DomainEvent> guest(OccurrenceId id, Setting setting, News.OfAnswer news) {
        var standing = news.standing();
        return standing == null
                ? List.of()
                : List.of(
                        new DomainEvent(
                                TOPIC,
                                GUEST_STANDING_CHANGED,
                                GuestData.of(id, setting, news, standing)));
    }

    private static List<DomainEvent> date(
            OccurrenceId id, Setting setting, News.OfDate news, CountsData counts) {
        List<DomainEvent> told = new ArrayList<>();
        List<Answer> meant = news.meant();
        for (int from = 0; from < meant.size(); from += TOGETHER) {
            List<PersonData> people =
                    meant.subList(from, Math.min(from + TOGETHER, meant.size())).stream()
                            .map(PersonData::of)
                            .toList();
            told.add(
                    new DomainEvent(
                            TOPIC,
                            DATE_CHANGED,
                            new DateData(
                                    id.gathering().value(),
                                    id.date(),
                                    setting.start(),
                                    setting.zone().getId(),
                                    news.at(),
                                    wireName(news.change()),
                                    news.reason() == null ? null : news.reason().text(),
                                    people,
                                    counts)));
        }
        return told;
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The data of {@link #ANSWERED} and {@link #STANDING_CHANGED}.
     *
     * @param date that the occurrence was planned for
     * @param start when people meet on it
     * @param zone on whose clocks: a name of the IANA database
     * @param people who come with her answer, herself included; 0 with another word than yes
     */
    record AnswerData(
            String gatheringId,
            LocalDate date,
            Instant start,
            String zone,
            Instant at,
            String cause,
            String home,
            String memberId,
            String answer,
            int people,
            @Nullable StandingData standing,
            CountsData counts) {}

    /**
     * How many come after the decision that is told; nobody to a date that is taken back. Guests
     * are members of nobody, so they are in neither.
     *
     * @param coming people who have a place or are offered one, by whose members have answered
     * @param waiting people who wait for one
     */
    record CountsData(Map<String, Integer> coming, int waiting) {

        static CountsData of(Setting setting, SeatPlan seats, Answers answers) {
            Map<String, Integer> coming = new TreeMap<>();
            int waiting = 0;
            for (Entry entry :
                    setting.takesPlace() ? ofMembers(seats, answers) : List.<Entry>of()) {
                if (entry.held() > 0) {
                    coming.merge(entry.partner().value(), entry.held(), Integer::sum);
                }
                waiting += entry.standing() instanceof Standing.Waiting ? entry.party().size() : 0;
            }
            return new CountsData(coming, waiting);
        }

        private static List<Entry> ofMembers(SeatPlan seats, Answers answers) {
            return seats.parties()
                    .filter(
                            entry ->
                                    answers.of(entry.party().leader()).stream()
                                            .anyMatch(Answer::ofMember))
                    .toList();
        }
    }

    /**
     * The data of {@link #GUEST_STANDING_CHANGED}.
     *
     * @param date that the occurrence was planned for
     * @param start when people meet on it
     * @param zone on whose clocks: a name of the IANA database
     * @param people who come with her, herself included
     * @param reason why she is gone; as it is, for whoever is shown a shorter truth elsewhere
     */
    record GuestData(
            String guestId,
            String gatheringId,
            LocalDate date,
            Instant start,
            String zone,
            Instant at,
            String cause,
            int people,
            String standing,
            @Nullable String reason,
            @Nullable Instant until) {

        static GuestData of(
                OccurrenceId id, Setting setting, News.OfAnswer news, Standing standing) {
            ShownStanding shown = ShownStanding.of(standing, false);
            return new GuestData(
                    news.answer().memberId(),
                    id.gathering().value(),
                    id.date(),
                    setting.start(),
                    setting.zone().getId(),
                    news.at(),
                    wireName(news.cause()),
                    news.people(),
                    shown.standing(),
                    standing instanceof Standing.Gone(var reason) ? wireName(reason) : null,
                    shown.until());
        }
    }

    /**
     * Where she stands, with the word yes.
     *
     * @param place in the order of those who wait, from 1, when she has just begun to
     */
    record StandingData(
            String standing,
            @Nullable String reason,
            @Nullable Instant until,
            @Nullable Integer place) {

        static StandingData of(ShownStanding shown, @Nullable Integer place) {
            return new StandingData(shown.standing(), shown.reason(), shown.until(), place);
        }

        ShownStanding shown() {
            return new ShownStanding(standing, reason, until);
        }
    }

    /**
     * The data of {@link #DATE_CHANGED}.
     *
     * @param date that the occurrence was planned for
     * @param start when people meet on it now, or would have met
     * @param zone on whose clocks: a name of the IANA database
     * @param reason why, in the host's words; none if it does not say
     * @param people some of those who meant to come; the others are in messages of the same moment
     */
    record DateData(
            String gatheringId,
            LocalDate date,
            Instant start,
            String zone,
            Instant at,
            String change,
            @Nullable String reason,
            List<PersonData> people,
            CountsData counts) {}

    /** One who meant to come. */
    record PersonData(String home, String memberId, String answer) {

        static PersonData of(Answer answer) {
            return new PersonData(
                    answer.home().value(), answer.memberId(), answer.word().wireName());
        }
    }
}
