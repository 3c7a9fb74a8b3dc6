package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member counts while active, in the month she joined as her partner's calendar has it. */
final class MemberContribution implements Contribution {

    /** What the figures need of {@code members.member-registered.v1} and its kin. */
    private record Member(@Nullable String state, @Nullable LocalDate joinedOn) {}

    @Override
    public Optional<Cell> of(Event event) {
        Member member = EventJson.read(event, Member.class);
        if (member.state() == null || member.joinedOn() == null) {
            throw new IllegalArgumentException("a member without state or date of joining");
        }
        return member.state().equals("active")
                ? Optional.of(new Cell.Members(event.partner(), YearMonth.from(member.joinedOn())))
                : Optional.empty();
    }
}
