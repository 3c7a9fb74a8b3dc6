package eu.werein.members.register.web;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.Members;
import eu.werein.members.register.Members.Position;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cuts the register into pages. */
@Component
final class MemberPages {

    private final Members members;
    private final Standings standings;
    private final Paging paging;

    MemberPages(Members members, Standings standings, Paging paging) {
        this.members = members;
        this.standings = standings;
        this.paging = paging;
    }

    Page<MemberSummaryResponse> page(
            Members.Filter filter, Optional<String> cursor, Optional<Integer> limit) {
        Paging.Part part = paging.part("members/" + filter, cursor, limit);
        Position after = part.after().map(MemberPages::position).orElse(null);
        Members.Listing listing = members.list(new Members.Query(filter, after, part.limit()));
        Position next = listing.next();
        return part.page(
                standings.show(listing.members()),
                next == null ? null : next.id() + "/" + next.key());
    }

    private static Position position(String text) {
        int slash = text.indexOf('/');
        return new Position(text.substring(slash + 1), new MemberId(text.substring(0, slash)));
    }
}
