package eu.werein.training.certificates;

import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Meeting;
import eu.werein.training.attendance.Tally;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a certificate says of a cycle and of her part in it: as it was when it was issued.
 *
 * @param titles by language
 * @param fallback the language that everybody else is shown
 * @param minutes that the sessions last together
 */
public record Achievement(
        Map<Language, String> titles,
        Language fallback,
        LocalDate begins,
        LocalDate ends,
        int minutes,
        Tally tally) {

    public Achievement {
        titles = Map.copyOf(titles);
    }

    static Achievement of(Cycle cycle, Tally tally) {
        List<Meeting> meetings =
                cycle.particulars().sessions().stream().map(Session::meeting).toList();
        Comparator<LocalDate> earliest = Comparator.naturalOrder();
        return new Achievement(
                cycle.particulars().texts().in().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, in -> in.getValue().title())),
                cycle.particulars().texts().fallback(),
                meetings.stream().map(Meeting::date).min(earliest).orElseThrow(),
                meetings.stream().map(Meeting::date).max(earliest).orElseThrow(),
                meetings.stream().mapToInt(Achievement::minutes).sum(),
                tally);
    }

    private static int minutes(Meeting meeting) {
        return Math.toIntExact(Duration.between(meeting.start(), meeting.end()).toMinutes());
    }
}
