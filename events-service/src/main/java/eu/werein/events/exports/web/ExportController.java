package eu.werein.events.exports.web;

import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.catalogue.Entry;
import eu.werein.events.catalogue.Listed;
import eu.werein.events.gatherings.Visibility;
import eu.werein.events.gatherings.messaging.ToldData;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.web.MeetingSearch;
import eu.werein.platform.sheets.CsvSheetWriter;
import eu.werein.platform.sheets.SheetFormat;
import eu.werein.platform.sheets.SheetWriter;
import eu.werein.platform.sheets.XlsxSheetWriter;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All dates of a partner's gatherings as a spreadsheet. */
@RestController
@Tag(name = "gatherings")
final class ExportController {

    private final Catalogue catalogue;
    private final Clock clock;

    ExportController(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/api/partners/{partner}/gatherings/export")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(
            summary = "All dates of the partner's gatherings, those that are over too, as a file")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    void exportGatherings(
            @Schema(allowableValues = {"csv", "xlsx"}) @RequestParam String format,
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @RequestParam
                    Optional<String> language,
            HttpServletResponse response)
            throws IOException {
        SheetFormat wanted = format(format);
        Language reader = language.map(MeetingSearch::language).orElse(Language.EN);
        response.setContentType(
                switch (wanted) {
                    case CSV -> "text/csv;charset=UTF-8";
                    case XLSX ->
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                });
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(wanted));
        write(wanted, reader, response.getOutputStream());
    }

    private void write(SheetFormat format, Language reader, OutputStream out) throws IOException {
        ExportWords words = new ExportWords(reader);
        List<Column> columns = Arrays.asList(Column.values());
        try (SheetWriter sheet = sheet(format, reader, words, out)) {
            sheet.row(
                    columns.stream()
                            .map(words::header)
                            .<SheetWriter.Value>map(SheetWriter.TextCell::new)
                            .toList());
            for (Column.Row row : rows(reader)) {
                sheet.row(columns.stream().map(column -> column.of(row, words)).toList());
            }
        }
    }

    private List<Column.Row> rows(Language reader) {
        return catalogue
                .entries(Set.of(TenantContext.current()), EnumSet.allOf(Visibility.class))
                .stream()
                .flatMap(ExportController::dates)
                .sorted(Comparator.comparing(listed -> listed.occurrence().start()))
                .map(listed -> row(listed, reader.code()))
                .toList();
    }

    private static Stream<Listed> dates(Entry entry) {
        var told = entry.gathering();
        return told.occurrences().stream()
                .map(date -> new Listed(entry.host(), told.gatheringId(), told.visibility(), date));
    }

    private static Column.Row row(Listed listed, String reader) {
        ToldData told = listed.occurrence().told();
        String shown = told.texts().containsKey(reader) ? reader : told.fallback();
        return new Column.Row(listed, Objects.requireNonNull(told.texts().get(shown)));
    }

    private static SheetWriter sheet(
            SheetFormat format, Language reader, ExportWords words, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> CsvSheetWriter.spoken(out, reader.code());
            case XLSX -> new XlsxSheetWriter(out, words.sheet());
        };
    }

    private String attachment(SheetFormat format) {
        return ContentDisposition.attachment()
                .filename(
                        "gatherings-%s-%s.%s"
                                .formatted(
                                        TenantContext.current(),
                                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                                        format.wireName()))
                .build()
                .toString();
    }

    private static SheetFormat format(String name) {
        return Arrays.stream(SheetFormat.values())
                .filter(format -> format.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> Paging.malformed("?format"));
    }
}
