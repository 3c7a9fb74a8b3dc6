package eu.werein.federation.dashboard.web;

import eu.werein.federation.dashboard.DashboardFeed;
import eu.werein.federation.dashboard.Panel;
import eu.werein.federation.dashboard.Panels;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole dashboard.
 *
 * @param updatedAt since when nothing has changed
 * @param standingSince when the members by country, month, sector and stage were read: between
 *     readings they stand still, and may differ from the live totals
 */
record DashboardResponse(Instant updatedAt, Instant standingSince, PanelsResponse panels) {

    static DashboardResponse of(DashboardFeed.Published published) {
        return new DashboardResponse(
                published.updatedAt(),
                published.panels().standingSince(),
                PanelsResponse.of(published.panels()));
    }

    record PanelsResponse(
            PanelResponse membersByPartner,
            PanelResponse membersByCountry,
            PanelResponse membersByMonth,
            PanelResponse membersBySector,
            PanelResponse membersByStage,
            PanelResponse applicationsOpenByPartner,
            WaitingPanelResponse applicationsWaiting) {

        static PanelsResponse of(Panels panels) {
            return new PanelsResponse(
                    PanelResponse.of(panels.membersByPartner()),
                    PanelResponse.of(panels.membersByCountry()),
                    PanelResponse.of(panels.membersByMonth()),
                    PanelResponse.of(panels.membersBySector()),
                    PanelResponse.of(panels.membersByStage()),
                    PanelResponse.of(panels.applicationsOpenByPartner()),
                    WaitingPanelResponse.of(panels.applicationsWaiting()));
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
            Panel.Waiting waiting = entry.waiting();
            return waiting == null
                    ? new WaitingCellResponse(entry.key(), entry.count(), null, null, null)
                    : new WaitingCellResponse(
                            entry.key(),
                            entry.count(),
                            waiting.medianDays(),
                            waiting.longestDays(),
                            waiting.targetDays());
        }
    }
}
