package eu.werein.members.guests;

import eu.werein.members.hosted.Title;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A gathering of the bound partner as guests have to know it.
 *
 * @param version counts its changes from 1
 * @param open whether everybody may come
 * @param dates all of them, those that are cancelled too
 */
public record OpenGathering(String id, long version, boolean open, List<Planned> dates) {

    public OpenGathering {
        dates = List.copyOf(dates);
    }

    /**
     * One of its dates.
     *
     * @param date that it was planned for
     * @param starts when people meet, where they meet
     * @param reason why it is elsewhere or does not take place, in the host's words; none if it
     *     does not say
     */
    public record Planned(
            LocalDate date,
            ZonedDateTime starts,
            boolean takesPlace,
            Title title,
            @Nullable String reason) {}

    public Optional<Planned> on(LocalDate date) {
        return dates.stream().filter(planned -> planned.date().equals(date)).findFirst();
    }
}
