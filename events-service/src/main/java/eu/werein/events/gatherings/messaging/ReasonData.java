package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.Reasons;
import java.time.LocalDate;
import java.util.List;

/**
 * Why some dates are elsewhere or do not take place.
 *
 * @param text in the host's words
 * @param dates the days that they were planned for
 */
public record ReasonData(String text, List<LocalDate> dates) {

    static List<ReasonData> of(Reasons reasons) {
        return reasons.shared().stream()
                .map(each -> new ReasonData(each.reason().text(), each.dates()))
                .toList();
    }

    static Reasons read(List<ReasonData> told) {
        return Reasons.of(
                told.stream()
                        .map(each -> new Reasons.Shared(new Reason(each.text()), each.dates()))
                        .toList());
    }
}
