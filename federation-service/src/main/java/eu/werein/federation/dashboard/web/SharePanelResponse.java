package eu.werein.federation.dashboard.web;

import eu.werein.federation.dashboard.Panel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of how many it is so, at each partner. There is never a total: it would tell what is hidden. */
record SharePanelResponse(List<ShareCellResponse> cells, long suppressed, @Nullable Long total) {

    static SharePanelResponse of(Panel panel) {
        return new SharePanelResponse(
                panel.cells().stream().map(ShareCellResponse::of).toList(),
                panel.suppressed(),
                panel.total());
    }

    /**
     * A partner.
     *
     * @param count null where it is suppressed, as is {@code outOf}
     */
    record ShareCellResponse(String key, @Nullable Long count, @Nullable Long outOf) {

        static ShareCellResponse of(Panel.Entry entry) {
            return new ShareCellResponse(
                    entry.key(),
                    entry.count(),
                    entry.detail() instanceof Panel.Whole(var all) ? all : null);
        }
    }
}
