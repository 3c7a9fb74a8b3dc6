package eu.werein.events.catalogue.web;

import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.catalogue.Catalogue.Position;
import eu.werein.events.catalogue.Listed;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds dates, page by page, for whoever looks for them. */
@Component
final class CatalogueSearch {

    private final Catalogue catalogue;
    private final ActivePartners partners;
    private final Paging paging;
    private final Clock clock;

    CatalogueSearch(Catalogue catalogue, ActivePartners partners, Paging paging, Clock clock) {
        this.catalogue = catalogue;
        this.partners = partners;
        this.paging = paging;
        this.clock = clock;
    }

    /**
     * @param members partners whose member she is; whoever belongs to none finds what is public
     */
    Page<ListedResponse> page(
            CatalogueFilter asked,
            Set<PartnerId> members,
            Optional<String> cursor,
            Optional<Integer> limit) {
        Catalogue.Filter filter = asked.read(members, partners.all(), clock.instant());
        Paging.Part part = paging.federationPart("gatherings/" + asked.scope(), cursor, limit);
        List<Listed> found =
                catalogue.list(
                        filter,
                        part.after().map(CatalogueSearch::place).orElse(null),
                        part.limit() + 1);
        Page<Listed> page = part.page(found, CatalogueSearch::place);
        return new Page<>(page.items().stream().map(ListedResponse::of).toList(), page.next());
    }

    private static String place(Listed listed) {
        Position position = Position.of(listed);
        return position.start() + "/" + position.key();
    }

    private static Position place(String text) {
        int slash = text.indexOf('/');
        return new Position(text.substring(0, slash), text.substring(slash + 1));
    }
}
