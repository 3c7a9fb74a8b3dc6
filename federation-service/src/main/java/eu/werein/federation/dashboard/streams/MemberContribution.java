package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Sector;
import eu.werein.federation.dashboard.Stage;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member counts while active, in the month she joined as her partner's calendar has it. */
final class MemberContribution {

    private MemberContribution() {}

    /**
     * What the figures need of {@code members.member-registered.v1} and its kin. Of whom nothing is
     * known any more, no date is needed: she must leave the figures whatever her event lacks.
     */
    private record Member(
            @Nullable String state,
            @Nullable LocalDate joinedOn,
            @Nullable String sector,
            @Nullable String stage) {}

    static Optional<Cell> of(Event event) {
        Member member = EventJson.read(event, Member.class);
        if (member.state() == null) {
            throw new IllegalArgumentException("a member without state");
        }
        if (!member.state().equals("active")) {
            return Optional.empty();
        }
        if (member.joinedOn() == null) {
            throw new IllegalArgumentException("a member without date of joining");
        }
        return Optional.of(
                new Cell.Members(
                        event.partner(),
                        YearMonth.from(member.joinedOn()),
                        Sector.of(member.sector()),
                        Stage.of(member.stage())));
    }
}
