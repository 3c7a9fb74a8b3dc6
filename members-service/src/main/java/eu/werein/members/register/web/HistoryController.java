package eu.werein.members.register.web;

import eu.werein.members.register.HistoryEntry;
import eu.werein.members.register.HistoryEntry.Kind;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was done to a member's record. */
@RestController
@Tag(name = "members")
final class HistoryController {

    private final Register records;

    HistoryController(Register records) {
        this.records = records;
    }

    @GetMapping("/api/partners/{partner}/members/{id}/history")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "What was done to a member's record, the latest first")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    Page<EntryResponse> memberHistory(@PathVariable String id) {
        String me = Actor.required().accountId();
        List<HistoryEntry> latestFirst = records.find(id).history().reversed();
        return new Page<>(
                latestFirst.stream().map(entry -> EntryResponse.of(entry, me)).toList(), null);
    }

    /**
     * Something that was done; who did it is told only of the caller herself.
     *
     * @param until the last day paid for, where it is a renewal
     * @param otherId the record that was merged into this one
     */
    @Schema(name = "HistoryEntry")
    record EntryResponse(
            Instant at,
            @Schema(
                            allowableValues = {
                                "registered",
                                "edited",
                                "imported",
                                "renewed",
                                "lapsed",
                                "left",
                                "returned",
                                "merged",
                                "restored"
                            })
                    String kind,
            List<String> fields,
            @Nullable LocalDate until,
            @Nullable String otherId,
            @Nullable String importId,
            boolean byMe) {

        static EntryResponse of(HistoryEntry entry, String me) {
            boolean merged = entry.kind() == Kind.MERGED;
            return new EntryResponse(
                    entry.occasion().at(),
                    entry.kind().wireName(),
                    entry.fields(),
                    entry.until(),
                    merged ? entry.other() : null,
                    merged ? null : entry.other(),
                    me.equals(entry.occasion().by()));
        }
    }
}
