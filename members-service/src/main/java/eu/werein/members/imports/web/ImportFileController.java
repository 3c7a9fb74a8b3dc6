package eu.werein.members.imports.web;

import eu.werein.members.imports.Import;
import eu.werein.members.imports.Imports;
import eu.werein.members.imports.Plan;
import eu.werein.members.imports.PlanChunk;
import eu.werein.members.imports.Uploads;
import eu.werein.members.imports.writing.AnnotatedCopy;
import eu.werein.members.person.Language;
import eu.werein.members.template.Example;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.sheets.SheetFormat;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What an import's plan says row by row, and files to take along. */
@RestController
@RequestMapping("/api/partners/{partner}/imports")
@Tag(name = "imports")
final class ImportFileController {

    private static final String PARTNER = "partner";
    private static final String ANY = "*/*";

    private final Imports imports;
    private final Uploads uploads;
    private final ImportPages pages;
    private final ProgressStreams streams;
    private final PartnerRegistry partners;

    ImportFileController(
            Imports imports,
            Uploads uploads,
            ImportPages pages,
            ProgressStreams streams,
            PartnerRegistry partners) {
        this.imports = imports;
        this.uploads = uploads;
        this.pages = pages;
        this.streams = streams;
        this.partners = partners;
    }

    @GetMapping("/{id}/rows")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "The rows of the plan, in the order of the file")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<ImportRowResponse> listImportRows(
            @PathVariable String id,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "create", "update", "skip", "reject"
                                            }))
                    @RequestParam
                    Optional<String> disposition,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "created",
                                                "updated",
                                                "conflict",
                                                "undone",
                                                "kept"
                                            }))
                    @RequestParam
                    Optional<String> outcome,
            @RequestParam Optional<String> cursor,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam
                    Optional<Integer> limit) {
        return pages.rows(find(id), ImportPages.RowFilter.of(disposition, outcome), cursor, limit);
    }

    @GetMapping(value = "/{id}/progress", produces = "text/event-stream")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Says how far the import is until it comes to rest")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/event-stream",
                            schema = @Schema(implementation = ProgressStreams.Told.class)))
    SseEmitter streamImportProgress(@PathVariable String id) {
        return streams.open(find(id).id());
    }

    @GetMapping("/{id}/annotated")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "The same file with two more columns: the result and the reasons")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary")))
    void annotatedImport(
            @PathVariable String id,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"reject", "all"}))
                    @RequestParam
                    Optional<String> only,
            @RequestParam Optional<String> language,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        Import one = find(id);
        Plan plan = ImportPages.plan(one).orElseThrow(ProblemException::notFound);
        boolean all =
                switch (only.orElse("all")) {
                    case "all" -> true;
                    case "reject" -> false;
                    default -> throw ImportPages.invalid("?only");
                };
        SheetFormat format = one.file().layout().format();
        AnnotatedCopy copy =
                new AnnotatedCopy(uploads.open(one.file()), one.file().layout(), inWhich(language));
        try (Stream<PlanChunk> chunks =
                pages.chunks(plan, 0, ImportPages.RowFilter.of(rejects(all), Optional.empty()))) {
            RowRemarks remarks = new RowRemarks(chunks.iterator(), all);
            announce(response, format, stem(one.file().name()) + "-result");
            copy.write(remarks::of, response.getOutputStream());
        }
    }

    private static Optional<String> rejects(boolean all) {
        return all ? Optional.empty() : Optional.of("reject");
    }

    @GetMapping("/example")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "The own template with invented people in it")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary")))
    void importExample(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"csv", "xlsx"}))
                    @RequestParam
                    Optional<String> format,
            @RequestParam Optional<String> language,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        SheetFormat wanted = format(format.orElse(SheetFormat.XLSX.wireName()));
        announce(response, wanted, "members");
        Example.write(wanted, inWhich(language), response.getOutputStream());
    }

    private Import find(String id) {
        return ImportController.known(id)
                .flatMap(imports::find)
                .orElseThrow(ProblemException::notFound);
    }

    private static SheetFormat format(String name) {
        try {
            return SheetFormat.of(name);
        } catch (IllegalArgumentException _) {
            throw ImportPages.invalid("?format");
        }
    }

    /** The partner's main one unless told otherwise. */
    private Language inWhich(Optional<String> code) {
        String wanted =
                code.orElseGet(
                        () ->
                                partners.find(TenantContext.current())
                                        .orElseThrow()
                                        .languages()
                                        .getFirst());
        if (!wanted.matches(Language.PATTERN)) {
            throw ImportPages.invalid("?language");
        }
        return Language.of(wanted);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static void announce(HttpServletResponse response, SheetFormat format, String stem) {
        String file = stem + "." + format.wireName();
        response.setContentType(
                switch (format) {
                    case CSV -> "text/csv";
                    case XLSX ->
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                });
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
