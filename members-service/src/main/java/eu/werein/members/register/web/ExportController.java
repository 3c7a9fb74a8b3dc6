package eu.werein.members.register.web;

import eu.werein.members.consent.Consents;
import eu.werein.members.home.HomePartner;
import eu.werein.members.person.Language;
import eu.werein.members.register.Members;
import eu.werein.members.template.Field;
import eu.werein.members.template.TemplateWriter;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.sheets.SheetFormat;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as a spreadsheet that may be brought in again. */
@RestController
@Tag(name = "members")
final class ExportController {

    private static final List<Field> FIELDS =
            Stream.concat(Field.TEMPLATE.stream(), Stream.of(Field.MEMBER_ID)).toList();

    private final Members members;
    private final Consents consents;
    private final HomePartner home;

    ExportController(Members members, Consents consents, HomePartner home) {
        this.members = members;
        this.consents = consents;
        this.home = home;
    }

    /** Written while the register is read, on this thread: no register is ever all in memory. */
    @GetMapping("/api/partners/{partner}/members/export")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "The members that are meant, as a file in the form of the own template")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    void exportMembers(
            @Schema(allowableValues = {"csv", "xlsx"}) @RequestParam String format,
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @RequestParam
                    Optional<String> language,
            @RequestParam Optional<String> q,
            @Schema(allowableValues = {"active", "lapsed", "guest", "left"}) @RequestParam
                    Optional<String> state,
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @RequestParam
                    Optional<String> memberLanguage,
            @RequestParam Optional<String> country,
            @Schema(allowableValues = {"idea", "starting", "established", "unknown"}) @RequestParam
                    Optional<String> stage,
            @RequestParam Optional<String> sector,
            @RequestParam("import") Optional<String> importId,
            HttpServletResponse response)
            throws IOException {
        MemberFilter filter =
                new MemberFilter(
                        q.orElse(null),
                        state.orElse(null),
                        memberLanguage.orElse(null),
                        country.orElse(null),
                        stage.orElse(null),
                        sector.orElse(null),
                        importId.orElse(null));
        SheetFormat wanted = format(format);
        TemplateWriter writer = new TemplateWriter(wanted, words(language.orElse("en")), FIELDS);
        Members.Filter meant = filter.read();
        response.setContentType(
                switch (wanted) {
                    case CSV -> "text/csv;charset=UTF-8";
                    case XLSX ->
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                });
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(wanted));
        write(meant, writer, response.getOutputStream());
    }

    private void write(Members.Filter meant, TemplateWriter writer, OutputStream out)
            throws IOException {
        try {
            members.read(
                    meant,
                    found -> {
                        try {
                            writer.write(new MemberRows(found, consents), out);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String attachment(SheetFormat format) {
        return ContentDisposition.attachment()
                .filename(
                        "members-%s-%s.%s"
                                .formatted(
                                        TenantContext.current(), home.today(), format.wireName()))
                .build()
                .toString();
    }

    private static SheetFormat format(String name) {
        try {
            return SheetFormat.of(name);
        } catch (IllegalArgumentException _) {
            throw Paging.malformed("?format");
        }
    }

    private static Language words(String code) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException _) {
            throw Paging.malformed("?language");
        }
    }
}
