package eu.werein.federation.dashboard.web;

import eu.werein.federation.dashboard.Panel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How learners see themselves before and after cycles, at each partner. */
record ConfidencePanelResponse(
        List<ConfidenceCellResponse> cells, long suppressed, @Nullable Long total) {

    static ConfidencePanelResponse of(Panel panel) {
        return new ConfidencePanelResponse(
                panel.cells().stream().map(ConfidenceCellResponse::of).toList(),
                panel.suppressed(),
                panel.total());
    }

    /**
     * A partner.
     *
     * @param count of learners who have said it both times; null where it is suppressed
     * @param before null where nobody has said it, or it is suppressed; so is after
     */
    record ConfidenceCellResponse(
            String key,
            @Nullable Long count,
            @Nullable MeansResponse before,
            @Nullable MeansResponse after) {

        static ConfidenceCellResponse of(Panel.Entry entry) {
            return entry.detail() instanceof Panel.Change(var before, var after)
                    ? new ConfidenceCellResponse(
                            entry.key(),
                            entry.count(),
                            MeansResponse.of(before),
                            MeansResponse.of(after))
                    : new ConfidenceCellResponse(entry.key(), entry.count(), null, null);
        }
    }

    /** Means of answers from 1 to 5. */
    record MeansResponse(double recognition, double confidence, double finance) {

        static @Nullable MeansResponse of(Panel.@Nullable Means means) {
            return means == null
                    ? null
                    : new MeansResponse(means.recognition(), means.confidence(), means.finance());
        }
    }
}
