package eu.werein.training.catalogue.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import eu.werein.training.catalogue.Catalogue;
import eu.werein.training.catalogue.Catalogue.Position;
import eu.werein.training.catalogue.Entry;
import eu.werein.training.cycles.Audience;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the federation offers to somebody. */
@RestController
@RequestMapping("/api/cycles")
@Tag(name = "cycles")
final class CatalogueController {

    private final Catalogue catalogue;
    private final Audience audience;
    private final Paging paging;

    CatalogueController(Catalogue catalogue, Audience audience, Paging paging) {
        this.catalogue = catalogue;
        this.audience = audience;
        this.paging = paging;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(
            summary =
                    "Cycles that are open to a partner of the caller and not over; what begins first"
                            + " is first")
    Page<CatalogueEntryResponse> listOpenCycles(
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @RequestParam
                    Optional<String> language,
            @Schema(description = "of the host: ISO 3166-1 alpha-2") @RequestParam
                    Optional<String> country,
            @Schema(
                            description = "all sessions lie in one of these",
                            allowableValues = {"evening", "weekend", "school-hours"})
                    @RequestParam
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
                        language, country, band.orElse(Set.of()), family.orElse(Set.of()), host);
        Catalogue.Filter filter =
                asked.read(audience.partnersOf(Actor.required().accountId()), audience.hosts());
        Paging.Part part = paging.federationPart("cycles/" + asked.scope(), cursor, limit);
        List<Entry> found =
                catalogue.list(
                        filter,
                        part.after().map(CatalogueController::place).orElse(null),
                        part.limit() + 1);
        Page<Entry> page = part.page(found, CatalogueController::place);
        return new Page<>(
                page.items().stream().map(CatalogueEntryResponse::of).toList(), page.next());
    }

    private static String place(Entry entry) {
        Position position = Position.of(entry);
        return position.begins() + "/" + position.key();
    }

    private static Position place(String text) {
        int slash = text.indexOf('/');
        return new Position(text.substring(0, slash), text.substring(slash + 1));
    }
}
