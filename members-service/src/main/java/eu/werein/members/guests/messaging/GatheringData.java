package eu.werein.members.guests.messaging;

import eu.werein.members.guests.OpenGathering;
import eu.werein.members.guests.OpenGathering.Planned;
import eu.werein.members.hosted.messaging.TitleData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data of an event about a gathering, as far as guests depend on it.
 *
 * @param moved dates that this change has put elsewhere
 * @param cancelled dates that this change has taken back
 * @param reasons why dates are as they are; none in what was told before hosts gave any
 */
record GatheringData(
        String gatheringId,
        long version,
        String visibility,
        List<PartData> parts,
        List<LocalDate> moved,
        List<LocalDate> cancelled,
        @Nullable List<ReasonData> reasons) {

    OpenGathering gathering() {
        return new OpenGathering(gatheringId, version, "public".equals(visibility), dates());
    }

    /** A day that two parts have is the one's that takes place. */
    private List<Planned> dates() {
        Map<LocalDate, Planned> byDate = new TreeMap<>();
        parts.stream()
                .sorted(Comparator.comparing(part -> part.cancelledAt() != null))
                .flatMap(part -> part.planned(this))
                .forEach(planned -> byDate.putIfAbsent(planned.date(), planned));
        return List.copyOf(byDate.values());
    }

    private @Nullable String reason(LocalDate date) {
        return reasons == null
                ? null
                : reasons.stream()
                        .filter(reason -> reason.dates().contains(date))
                        .map(ReasonData::text)
                        .findFirst()
                        .orElse(null);
    }

    /** Why some dates are as they are, in the host's words. */
    record ReasonData(String text, List<LocalDate> dates) {}

    /**
     * Dates that are planned alike.
     *
     * @param cancelledAt since when none of them takes place
     */
    record PartData(
            HoursData hours,
            List<LocalDate> dates,
            List<LocalDate> except,
            TitleData told,
            List<DeviationData> deviations,
            @Nullable Instant cancelledAt) {

        Stream<Planned> planned(GatheringData all) {
            Map<LocalDate, DeviationData> deviating =
                    deviations.stream()
                            .collect(Collectors.toMap(DeviationData::planned, Function.identity()));
            return dates.stream()
                    .filter(date -> !except.contains(date))
                    .map(date -> planned(date, deviating.get(date), all.reason(date)));
        }

        private Planned planned(
                LocalDate date, @Nullable DeviationData deviation, @Nullable String reason) {
            boolean takesPlace = cancelledAt == null;
            if (deviation == null) {
                return new Planned(date, hours.on(date), takesPlace, told.title(), reason);
            }
            if (deviation.cancelledAt() != null) {
                return new Planned(date, hours.on(date), false, told.title(), reason);
            }
            return new Planned(
                    date,
                    deviation.starts(),
                    takesPlace,
                    Objects.requireNonNullElse(deviation.told(), told).title(),
                    reason);
        }
    }

    /** How one date differs; it is cancelled, or has a day and hours of its own. */
    record DeviationData(
            LocalDate planned,
            @Nullable Instant cancelledAt,
            @Nullable LocalDate date,
            @Nullable HoursData hours,
            @Nullable TitleData told) {

        ZonedDateTime starts() {
            return Objects.requireNonNull(hours).on(Objects.requireNonNull(date));
        }
    }

    /**
     * From when on people meet.
     *
     * @param startsAt on the clock of the zone
     */
    record HoursData(LocalTime startsAt, ZoneId zone) {

        ZonedDateTime on(LocalDate date) {
            return date.atTime(startsAt).atZone(zone);
        }
    }
}
