package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Difference;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.Reasons;
import eu.werein.events.gatherings.Series;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.Band;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be read of a gathering by whom it is open to: the data of every gathering event. The
 * address of an online one is not in it.
 *
 * @param version counts the changes from 1
 * @param state {@code planned} or {@code cancelled}
 * @param bands every band that a date lies in which takes place
 * @param moved dates that this change has put elsewhere, and that were not over
 * @param cancelled dates that this change has taken back, and that were not over
 * @param reason why, in the host's words; none if it does not say
 * @param reasons why dates are as they are, for whoever reads of them later; none in what was told
 *     before there were any
 */
public record GatheringData(
        String gatheringId,
        long version,
        String state,
        String visibility,
        Instant changedAt,
        List<PartData> parts,
        List<String> bands,
        List<LocalDate> moved,
        List<LocalDate> cancelled,
        @Nullable String reason,
        @Nullable List<ReasonData> reasons) {

    static GatheringData of(Gathering gathering, Difference difference, @Nullable Reason reason) {
        Series series = gathering.series();
        return new GatheringData(
                gathering.id().value(),
                gathering.version(),
                series.takesPlace() ? "planned" : "cancelled",
                gathering.visibility().wireName(),
                gathering.changedAt(),
                series.parts().stream().map(PartData::of).toList(),
                bands(series),
                difference.moved(),
                difference.cancelled(),
                reason == null ? null : reason.text(),
                ReasonData.of(series.reasons()));
    }

    private static List<String> bands(Series series) {
        return series.occurrences().stream()
                .filter(Occurrence::takesPlace)
                .map(Occurrence::band)
                .flatMap(Optional::stream)
                .distinct()
                .map(Band::wireName)
                .sorted()
                .toList();
    }

    public Visibility visible() {
        return Visibility.of(visibility);
    }

    /** Its dates, without the addresses of online ones. */
    public Series series() {
        return new Series(
                parts.stream().map(PartData::part).toList(),
                reasons == null ? Reasons.NONE : ReasonData.read(reasons));
    }

    /** All its dates, those that are cancelled too. */
    public List<OccurrenceData> occurrences() {
        return series().occurrences().stream().map(OccurrenceData::of).toList();
    }
}
