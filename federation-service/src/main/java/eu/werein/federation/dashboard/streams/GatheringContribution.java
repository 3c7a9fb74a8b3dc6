package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gathering counts once for each of its dates that takes place, and each answered date with the
 * people who come and those who wait.
 */
final class GatheringContribution {

    private GatheringContribution() {}

    /** What the figures need of {@code events.gathering-planned.v1} and its kin. */
    private record GatheringData(@Nullable List<Part> parts) {}

    private record Part(
            @Nullable Hours hours,
            @Nullable List<LocalDate> dates,
            @Nullable List<LocalDate> except,
            @Nullable List<Deviation> deviations,
            @Nullable Instant cancelledAt) {

        Stream<Instant> moments() {
            if (cancelledAt != null) {
                return Stream.empty();
            }
            List<LocalDate> left = required(except);
            return required(dates).stream()
                    .filter(date -> !left.contains(date))
                    .map(this::moment)
                    .flatMap(Optional::stream);
        }

        private Optional<Instant> moment(LocalDate planned) {
            Hours usual = required(hours);
            for (Deviation deviation : required(deviations)) {
                if (planned.equals(deviation.planned())) {
                    return deviation.moment(usual);
                }
            }
            return Optional.of(usual.on(planned));
        }
    }

    private record Hours(@Nullable LocalTime startsAt, @Nullable ZoneId zone) {

        Instant on(LocalDate date) {
            return date.atTime(required(startsAt)).atZone(required(zone)).toInstant();
        }
    }

    /**
     * A single date that is otherwise planned than its part says.
     *
     * @param date none where it is on the day that it was planned for; so are the hours
     */
    private record Deviation(
            @Nullable LocalDate planned,
            @Nullable Instant cancelledAt,
            @Nullable LocalDate date,
            @Nullable Hours hours) {

        Optional<Instant> moment(Hours usual) {
            Hours own = hours == null ? usual : hours;
            return cancelledAt == null
                    ? Optional.of(own.on(date == null ? required(planned) : date))
                    : Optional.empty();
        }
    }

    /** What the figures need of {@code events.answered.v1} and its kin: all tell the counts. */
    private record AnswersData(@Nullable Instant start, @Nullable AnswerCounts counts) {

        private record AnswerCounts(
                @Nullable Map<String, Integer> coming, @Nullable Integer waiting) {}
    }

    /** To remember of a gathering: when people meet, date by date. */
    static String gathering(Event event) {
        return required(EventJson.read(event, GatheringData.class).parts()).stream()
                .flatMap(Part::moments)
                .map(Instant::toString)
                .collect(Collectors.joining(" "));
    }

    static Map<Cell, Long> dates(PartnerId host, List<String> remembered) {
        Map<Cell, Long> dates = new HashMap<>();
        for (String moment : words(remembered.getFirst())) {
            dates.merge(new Cell.Dates(host, Instant.parse(moment)), 1L, Long::sum);
        }
        return dates;
    }

    /**
     * To remember of an answered date: when it is, how many people wait, and how many come by
     * answers of each home. Events from before this was told say nothing.
     */
    static String answers(Event event) {
        AnswersData told = EventJson.read(event, AnswersData.class);
        if (told.counts() == null) {
            return "";
        }
        StringBuilder text =
                new StringBuilder()
                        .append(required(told.start()))
                        .append(' ')
                        .append(required(told.counts().waiting()));
        new TreeMap<>(required(told.counts().coming()))
                .forEach(
                        (home, people) ->
                                text.append(' ')
                                        .append(new PartnerId(home))
                                        .append(' ')
                                        .append(people));
        return text.toString();
    }

    static Map<Cell, Long> people(PartnerId host, List<String> remembered) {
        List<String> words = words(remembered.getFirst());
        if (words.isEmpty()) {
            return Map.of();
        }
        Map<Cell, Long> people = new HashMap<>();
        people.put(
                new Cell.Hoping(host, Instant.parse(words.getFirst())), Long.valueOf(words.get(1)));
        for (int home = 2; home < words.size(); home += 2) {
            people.put(
                    new Cell.Coming(host, new PartnerId(words.get(home))),
                    Long.valueOf(words.get(home + 1)));
        }
        return people;
    }

    private static List<String> words(String remembered) {
        return remembered.isEmpty() ? List.of() : List.of(remembered.split(" ", -1));
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("something of a gathering without its number");
        }
        return value;
    }
}
