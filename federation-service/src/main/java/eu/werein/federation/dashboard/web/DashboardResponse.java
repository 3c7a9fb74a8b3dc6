package eu.werein.federation.dashboard.web;

import eu.werein.federation.dashboard.CycleState;
import eu.werein.federation.dashboard.DashboardFeed;
import eu.werein.federation.dashboard.Panel;
import eu.werein.federation.dashboard.Panels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole dashboard.
 *
 * @param updatedAt since when nothing has changed
 * @param standingSince when the members by country, month, sector and stage were read: between
 *     readings they stand still, and may differ from the live totals
 * @param seatsStandingSince the same of the seats by origin
 * @param answersStandingSince the same of the answers by origin
 */
record DashboardResponse(
        Instant updatedAt,
        Instant standingSince,
        Instant seatsStandingSince,
        Instant answersStandingSince,
        PanelsResponse panels) {

    static DashboardResponse of(DashboardFeed.Published published) {
        return new DashboardResponse(
                published.updatedAt(),
                published.panels().standingSince(),
                published.panels().seatsStandingSince(),
                published.panels().answersStandingSince(),
                PanelsResponse.of(published.panels()));
    }

    record PanelsResponse(
            PanelResponse membersByPartner,
            PanelResponse membersByCountry,
            PanelResponse membersByMonth,
            PanelResponse membersBySector,
            PanelResponse membersByStage,
            PanelResponse applicationsOpenByPartner,
            WaitingPanelResponse applicationsWaiting,
            CyclesPanelResponse cyclesByPartner,
            SeatsPanelResponse seatsByPartner,
            PanelResponse seatsByOrigin,
            PanelResponse waitingByPartner,
            SharePanelResponse attendanceByPartner,
            SharePanelResponse completionByPartner,
            ConfidencePanelResponse confidenceByPartner,
            PanelResponse gatheringsByPartner,
            PanelResponse gatheringsByMonth,
            PanelResponse answersByPartner,
            PanelResponse answersByOrigin,
            PanelResponse hopingByPartner) {

        static PanelsResponse of(Panels panels) {
            return new PanelsResponse(
                    PanelResponse.of(panels.membersByPartner()),
                    PanelResponse.of(panels.membersByCountry()),
                    PanelResponse.of(panels.membersByMonth()),
                    PanelResponse.of(panels.membersBySector()),
                    PanelResponse.of(panels.membersByStage()),
                    PanelResponse.of(panels.applicationsOpenByPartner()),
                    WaitingPanelResponse.of(panels.applicationsWaiting()),
                    CyclesPanelResponse.of(panels.cyclesByPartner()),
                    SeatsPanelResponse.of(panels.seatsByPartner()),
                    PanelResponse.of(panels.seatsByOrigin()),
                    PanelResponse.of(panels.waitingByPartner()),
                    SharePanelResponse.of(panels.attendanceByPartner()),
                    SharePanelResponse.of(panels.completionByPartner()),
                    ConfidencePanelResponse.of(panels.confidenceByPartner()),
                    PanelResponse.of(panels.gatheringsByPartner()),
                    PanelResponse.of(panels.gatheringsByMonth()),
                    PanelResponse.of(panels.answersByPartner()),
                    PanelResponse.of(panels.answersByOrigin()),
                    PanelResponse.of(panels.hopingByPartner()));
        }
    }

    record PanelResponse(List<CellResponse> cells, long suppressed, @Nullable Long total) {

        static PanelResponse of(Panel panel) {
            return new PanelResponse(
                    panel.cells().stream()
                            .map(entry -> new CellResponse(entry.key(), entry.count()))
                            .toList(),
                    panel.suppressed(),
                    panel.total());
        }
    }

    /** A bar of a chart; its count is null where it is suppressed. */
    record CellResponse(String key, @Nullable Long count) {}

    record WaitingPanelResponse(
            List<WaitingCellResponse> cells, long suppressed, @Nullable Long total) {

        static WaitingPanelResponse of(Panel panel) {
            return new WaitingPanelResponse(
                    panel.cells().stream().map(WaitingCellResponse::of).toList(),
                    panel.suppressed(),
                    panel.total());
        }
    }

    /** How many applications wait at a partner, and how long; null where it is suppressed. */
    record WaitingCellResponse(
            String key,
            @Nullable Long count,
            @Nullable Double medianDays,
            @Nullable Long longestDays,
            @Nullable Integer targetDays) {

        static WaitingCellResponse of(Panel.Entry entry) {
            return entry.detail() instanceof Panel.Waiting waiting
                    ? new WaitingCellResponse(
                            entry.key(),
                            entry.count(),
                            waiting.medianDays(),
                            waiting.longestDays(),
                            waiting.targetDays())
                    : new WaitingCellResponse(entry.key(), entry.count(), null, null, null);
        }
    }

    /** Cycles are public: none of their numbers is ever suppressed. */
    record CyclesPanelResponse(
            List<CyclesCellResponse> cells, long suppressed, @Nullable Long total) {

        static CyclesPanelResponse of(Panel panel) {
            return new CyclesPanelResponse(
                    panel.cells().stream().map(CyclesCellResponse::of).toList(),
                    panel.suppressed(),
                    panel.total());
        }
    }

    /** How many cycles a partner hosts or has hosted, and in which state they are. */
    record CyclesCellResponse(
            String key,
            @Nullable Long count,
            long published,
            long enrolling,
            long running,
            long completed,
            long cancelled) {

        static CyclesCellResponse of(Panel.Entry entry) {
            Panel.States states =
                    entry.detail() instanceof Panel.States given
                            ? given
                            : new Panel.States(Map.of());
            return new CyclesCellResponse(
                    entry.key(),
                    entry.count(),
                    states.in(CycleState.PUBLISHED),
                    states.in(CycleState.ENROLLING),
                    states.in(CycleState.RUNNING),
                    states.in(CycleState.COMPLETED),
                    states.in(CycleState.CANCELLED));
        }
    }

    record SeatsPanelResponse(
            List<SeatsCellResponse> cells, long suppressed, @Nullable Long total) {

        static SeatsPanelResponse of(Panel panel) {
            return new SeatsPanelResponse(
                    panel.cells().stream().map(SeatsCellResponse::of).toList(),
                    panel.suppressed(),
                    panel.total());
        }
    }

    /** How many seats of a partner's cycles are held, of how many; the count may be suppressed. */
    record SeatsCellResponse(String key, @Nullable Long count, long capacity) {

        static SeatsCellResponse of(Panel.Entry entry) {
            long seats = entry.detail() instanceof Panel.Capacity capacity ? capacity.seats() : 0;
            return new SeatsCellResponse(entry.key(), entry.count(), seats);
        }
    }
}
