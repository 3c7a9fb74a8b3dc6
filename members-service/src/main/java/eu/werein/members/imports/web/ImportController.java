package eu.werein.members.imports.web;

import eu.werein.members.imports.Approach;
import eu.werein.members.imports.Import;
import eu.werein.members.imports.ImportId;
import eu.werein.members.imports.Imports;
import eu.werein.members.imports.ReceiveFile;
import eu.werein.members.imports.SteerImport;
import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Members brought in by spreadsheet. */
@RestController
@RequestMapping("/api/partners/{partner}/imports")
@Tag(name = "imports")
final class ImportController {

    private static final String PARTNER = "partner";

    private final Imports imports;
    private final ReceiveFile receive;
    private final SteerImport steer;
    private final ImportPages pages;
    private final Requests requests;
    private final Ids ids;

    ImportController(
            Imports imports,
            ReceiveFile receive,
            SteerImport steer,
            ImportPages pages,
            Requests requests,
            Ids ids) {
        this.imports = imports;
        this.receive = receive;
        this.steer = steer;
        this.pages = pages;
        this.requests = requests;
        this.ids = ids;
    }

    @GetMapping
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Imports, the newest first")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<ImportResponse> listImports(
            @RequestParam Optional<String> cursor,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam
                    Optional<Integer> limit) {
        return pages.imports(cursor, limit);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Takes a spreadsheet in and has it planned")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = ImportUpload.class)))
    ResponseEntity<ImportResponse> createImport(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        String account = Actor.required().accountId();
        String id = key.map(given -> given.deriveId(partner, account)).orElseGet(ids::next);
        UploadedPart file = UploadedPart.of(request);
        return accepted(
                receive.receive(
                        new ImportId(id),
                        file.name(),
                        file.bytes(),
                        account,
                        key.map(IdempotencyKey::value).orElse(null)));
    }

    @GetMapping("/{id}")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "One import")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ImportResponse> getImport(@PathVariable String id) {
        Import found = known(id).flatMap(imports::find).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .eTag(EntityTag.of(found.version()))
                .body(ImportResponse.of(found));
    }

    @DeleteMapping("/{id}")
    @Allowed(Caller.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws an import away that was not carried out")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    void discardImport(@PathVariable String id) {
        if (known(id).filter(steer::discard).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    @PostMapping("/{id}/mapping")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Has the file understood otherwise: the plan is made anew")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ImportResponse> changeMapping(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody MappingRequest body) {
        Import found = known(id).flatMap(imports::find).orElseThrow(ProblemException::notFound);
        Mapping mapping =
                Mapping.parse(
                        body.mapping().stream().map(MappedField::entry).toList(),
                        found.file().columns().size());
        Preset preset =
                Optional.ofNullable(body.preset())
                        .flatMap(Preset::of)
                        .orElse(found.approach().preset());
        return accepted(
                steer.understand(
                                found.id(),
                                new Approach(preset, mapping, false),
                                requests.of(key, "mapping", body))
                        .orElseThrow(ProblemException::notFound));
    }

    @PostMapping("/{id}/commit")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Has exactly the plan with this hash carried out")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ImportResponse> commitImport(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody CommitRequest body) {
        return accepted(
                known(id)
                        .flatMap(
                                known ->
                                        steer.commit(
                                                known,
                                                body.planHash(),
                                                requests.of(key, "commit", body)))
                        .orElseThrow(ProblemException::notFound));
    }

    @PostMapping("/{id}/undo")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Has taken back what an import did, but for members edited since")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ImportResponse> undoImport(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody UndoRequest body) {
        return accepted(
                known(id)
                        .flatMap(known -> steer.undo(known, requests.of(key, "undo", body)))
                        .orElseThrow(ProblemException::notFound));
    }

    /** What cannot be an id is answered like an id that is not known. */
    static Optional<ImportId> known(String id) {
        return id.isBlank() || id.length() > 64 ? Optional.empty() : Optional.of(new ImportId(id));
    }

    private static ResponseEntity<ImportResponse> accepted(Import one) {
        return ResponseEntity.accepted()
                .eTag(EntityTag.of(one.version()))
                .body(ImportResponse.of(one));
    }

    /** The form that brings a file. */
    record ImportUpload(@Schema(type = "string", format = "binary") String file) {}

    @Schema(name = "ImportMappingRequest")
    record MappingRequest(
            @Schema(
                            allowableValues = {
                                "helloasso",
                                "galette",
                                "civicrm",
                                "hitobito",
                                "template",
                                "other"
                            })
                    @Pattern(
                            regexp = "helloasso|galette|civicrm|hitobito|template|other",
                            message = "invalid")
                    @Nullable String preset,
            @NotNull(message = "required") @Size(max = 60, message = "length") List<@Valid MappedField> mapping) {}

    @Schema(name = "ImportCommitRequest")
    record CommitRequest(
            @NotBlank(message = "required") @Size(max = 64, message = "length") String planHash) {}

    @Schema(name = "ImportUndoRequest")
    record UndoRequest() {}
}
