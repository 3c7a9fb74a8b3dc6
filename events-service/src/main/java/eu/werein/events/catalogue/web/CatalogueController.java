package eu.werein.events.catalogue.web;

import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
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

    private final CatalogueSearch search;
    private final ActivePartners partners;

    CatalogueController(CatalogueSearch search, ActivePartners partners) {
        this.search = search;
        this.partners = partners;
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
            @Schema(allowableValues = {"on-site", "online", "hybrid"}) @RequestParam
                    Optional<String> mode,
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
        return search.page(
                new CatalogueFilter(
                        from,
                        to,
                        visibility,
                        language,
                        country,
                        mode,
                        band.orElse(Set.of()),
                        family.orElse(Set.of()),
                        host),
                partners.of(Actor.required().accountId()),
                cursor,
                limit);
    }
}
