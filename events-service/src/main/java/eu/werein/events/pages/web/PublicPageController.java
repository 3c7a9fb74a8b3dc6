package eu.werein.events.pages.web;

import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.catalogue.Entry;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages of public gatherings. They are for people and robots: no part of the API's document. */
@RestController
@Hidden
@RequestMapping("/api/public")
final class PublicPageController {

    private static final String STYLE = "text/css;charset=UTF-8";
    private static final String PAGE = "text/html;charset=UTF-8";

    private final Gatherings gatherings;
    private final Catalogue catalogue;
    private final PartnerRegistry registry;
    private final Sheets sheets;
    private final Paper paper;
    private final Clock clock;

    PublicPageController(
            Gatherings gatherings,
            Catalogue catalogue,
            PartnerRegistry registry,
            Sheets sheets,
            Paper paper,
            Clock clock) {
        this.gatherings = gatherings;
        this.catalogue = catalogue;
        this.registry = registry;
        this.sheets = sheets;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping(path = "/pages.css", produces = STYLE)
    @Allowed(Caller.ANYONE)
    String getStyle() {
        return paper.style();
    }

    @GetMapping("/partners/{partner}/gatherings/{id}.html")
    @Allowed(Caller.ANYONE)
    ResponseEntity<String> getGatheringPage(
            @PathVariable String id,
            @RequestParam Optional<String> lang,
            @RequestHeader(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> accepted) {
        Partner host = host();
        Language reader = reader(host, lang, accepted);
        return GatheringId.parse(id)
                .flatMap(gatherings::find)
                .filter(found -> found.visibility() == Visibility.PUBLIC)
                .map(found -> new Sheets.Known(id, found.series()))
                .map(known -> sheets.gathering(host, known, reader, clock.instant()))
                .map(sheet -> page(HttpStatus.OK, reader, paper.gathering(sheet)))
                .orElseGet(
                        () ->
                                page(
                                        HttpStatus.NOT_FOUND,
                                        reader,
                                        paper.missing(sheets.missing(reader))));
    }

    @GetMapping("/partners/{partner}/gatherings.html")
    @Allowed(Caller.ANYONE)
    ResponseEntity<String> getListPage(
            @RequestParam Optional<String> lang,
            @RequestHeader(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> accepted) {
        Partner host = host();
        Language reader = reader(host, lang, accepted);
        List<Sheets.Known> open =
                catalogue.entries(Set.of(host.id()), Set.of(Visibility.PUBLIC)).stream()
                        .map(Entry::gathering)
                        .map(told -> new Sheets.Known(told.gatheringId(), told.series()))
                        .toList();
        return page(
                HttpStatus.OK,
                reader,
                paper.list(sheets.coming(host, open, reader, clock.instant())));
    }

    private Partner host() {
        return registry.find(TenantContext.current()).orElseThrow();
    }

    private static Language reader(Partner host, Optional<String> lang, Optional<String> accepted) {
        Language main =
                host.languages().stream()
                        .filter(code -> code.matches(Language.PATTERN))
                        .findFirst()
                        .map(Language::of)
                        .orElse(Language.EN);
        return ReadersLanguage.of(lang, accepted, main);
    }

    private static ResponseEntity<String> page(HttpStatus status, Language reader, String html) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(PAGE))
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.code())
                .body(html);
    }
}
