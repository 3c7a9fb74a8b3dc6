package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Sector;
import eu.werein.federation.dashboard.Stage;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A member counts while active, in the month she joined as her partner's calendar has it, and once
 * she has said when she has time, in the bands that she has named.
 */
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
            @Nullable String stage,
            @Nullable Set<String> bands) {

        /** Events from before bands were told say nothing of them. */
        Set<Band> known() {
            return bands == null
                    ? Set.of()
                    : bands.stream().map(Band::of).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** To remember of a member: the cells that she counts in. */
    static String member(Event event) {
        Member member = EventJson.read(event, Member.class);
        if (member.state() == null) {
            throw new IllegalArgumentException("a member without state");
        }
        if (!member.state().equals("active")) {
            return "";
        }
        if (member.joinedOn() == null) {
            throw new IllegalArgumentException("a member without date of joining");
        }
        Cell cell =
                new Cell.Members(
                        event.partner(),
                        YearMonth.from(member.joinedOn()),
                        Sector.of(member.sector()),
                        Stage.of(member.stage()));
        Set<Band> bands = member.known();
        return bands.isEmpty()
                ? cell.key()
                : cell.key() + " " + new Cell.Bands(event.partner(), bands).key();
    }

    static Map<Cell, Long> counted(PartnerId partner, List<String> remembered) {
        Map<Cell, Long> cells = new HashMap<>();
        if (!remembered.getFirst().isEmpty()) {
            for (String key : remembered.getFirst().split(" ", -1)) {
                cells.put(Cell.of(key), 1L);
            }
        }
        return cells;
    }
}
