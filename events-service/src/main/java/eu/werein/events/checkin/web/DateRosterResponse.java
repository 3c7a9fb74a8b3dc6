package eu.werein.events.checkin.web;

import eu.werein.events.answers.Attendee;
import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.cards.Holder;
import eu.werein.platform.cards.web.CardResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who comes to a date, or may: those with seats first. */
@Schema(name = "DateRoster")
record DateRosterResponse(List<Line> items) {

    private static final Comparator<Attendee> ORDER =
            Comparator.comparing(Attendee::seat)
                    .thenComparing(attendee -> attendee.visitor().home().value())
                    .thenComparing(attendee -> attendee.visitor().memberId());

    DateRosterResponse {
        items = List.copyOf(items);
    }

    /**
     * One who comes, or may.
     *
     * @param people who come with her, herself included
     * @param seat whether one is kept for her, or she waits for one
     * @param why there is no card: consent is withdrawn, was never given, or members-service is
     *     away
     */
    @Schema(name = "DateRosterLine")
    record Line(
            String home,
            String memberId,
            int people,
            @Schema(allowableValues = {"kept", "waiting", "none"}) String seat,
            @Nullable CardResponse card,
            @Schema(allowableValues = {"withdrawn", "none", "unavailable"}) @Nullable String why) {

        private static Line of(Attendee attendee, Disclosure disclosure) {
            return new Line(
                    attendee.visitor().home().value(),
                    attendee.visitor().memberId(),
                    attendee.people(),
                    switch (attendee.seat()) {
                        case KEPT -> "kept";
                        case WAITED_FOR -> "waiting";
                        case NONE -> "none";
                    },
                    CardResponse.of(disclosure),
                    CardResponse.whyNot(disclosure));
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    static DateRosterResponse of(List<Attendee> attendees, Map<Holder, Disclosure> disclosed) {
        return new DateRosterResponse(
                attendees.stream()
                        .sorted(ORDER)
                        .map(
                                attendee ->
                                        Line.of(
                                                attendee,
                                                disclosed.getOrDefault(
                                                        DateRosterController.holder(
                                                                attendee.visitor()),
                                                        new Disclosure.Unavailable())))
                        .toList());
    }
}
