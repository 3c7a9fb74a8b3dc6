package eu.werein.events.catalogue.web;

import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.catalogue.Catalogue.Position;
import eu.werein.events.catalogue.Listed;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What takes place over the federation, as somebody may know of it. */
@RestController
@RequestMapping("/api/gatherings")
@Tag(name = "gatherings")
final class CatalogueController {

    private final Catalogue catalogue;
    private final ActivePartners partners;
    private final Paging paging;
    private final Clock clock;

    CatalogueController(Catalogue catalogue, ActivePartners partners, Paging paging, Clock clock) {
        this.catalogue = catalogue;
        this.partners = partners;
        this.paging = paging;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(
            summary =
                    "Dates of gatherings that take place and that the caller may know of; what"
                            + " begins first is first")
    Page<ListedResponse> listGatherings(
            @Schema(description = "begins then or later; now, unless told otherwise") @RequestParam
                    Optional<Instant> from,
            @Schema(description = "begins before; 92 days later, unless told otherwise")
                    @RequestParam
                    Optional<Instant> to,
            @Schema(allowableValues = {"partner", "federation", "public"}) @RequestParam
                    Optional<String> visibility,
            @Schema(
                            description = "spoken",
                            allowableValues = {"fr", "nl", "es", "gl", "de", "en"})
                    @RequestParam
                    Optional<String> language,
            @Schema(description = "of the host: ISO 3166-1 alpha-2") @RequestParam
                    Optional<String> country,
            @Schema(allowableValues = {"evening", "weekend", "school-hours"}) @RequestParam
                    Optional<Set<String>> band,
            @Schema(
                            description = "all of these hold",
                            allowableValues = {
                                "childcare",
                                "babies-welcome",
                                "ends-before-school-is-out",
                                "step-free"
                            })
                    @RequestParam
                    Optional<Set<String>> family,
            @RequestParam Optional<String> host,
            @RequestParam Optional<String> cursor,
            @Schema(type = "integer", minimum = "1", maximum = "200") @RequestParam
                    Optional<Integer> limit) {
        CatalogueFilter asked =
                new CatalogueFilter(
                        from,
                        to,
                        visibility,
                        language,
                        country,
                        band.orElse(Set.of()),
                        family.orElse(Set.of()),
                        host);
        Catalogue.Filter filter =
                asked.read(
                        partners.of(Actor.required().accountId()), partners.all(), clock.instant());
        Paging.Part part = paging.federationPart("gatherings/" + asked.scope(), cursor, limit);
        List<Listed> found =
                catalogue.list(
                        filter,
                        part.after().map(CatalogueController::place).orElse(null),
                        part.limit() + 1);
        Page<Listed> page = part.page(found, CatalogueController::place);
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
