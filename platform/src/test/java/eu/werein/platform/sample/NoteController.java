package eu.werein.platform.sample;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Cursors;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController {

    record NoteRequest(
            @NotBlank @Size(max = 200) String text,
            @NotBlank(message = "colour-missing") @Nullable String colour,
            @Nullable @Valid Place place,
            @Nullable List<@Valid Place> places,
            @Nullable PartnerId about,
            @Max(9) int weight) {}

    record Place(@NotBlank String city) {}

    record NoteResponse(String id, long version, String text, @Nullable String colour) {}

    private static final int LIMIT = 2;

    private final AggregateStore notes;
    private final Ids ids;
    private final Cursors cursors;

    NoteController(AggregateStore notes, Ids ids, Cursors cursors) {
        this.notes = notes;
        this.ids = ids;
        this.cursors = cursors;
    }

    @PostMapping("/api/partners/{partner}/notes")
    @Allowed({Caller.COORDINATOR, Caller.FEDERATION_ADMIN})
    ResponseEntity<NoteResponse> write(
            @PathVariable PartnerId partner,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody NoteRequest note) {
        String id =
                key.map(some -> some.deriveId(partner.value(), Actor.required().accountId()))
                        .orElseGet(ids::next);
        Document state = new Document("text", note.text()).append("colour", note.colour());
        notes.insert(id, state, List.of(written(note)));
        return ResponseEntity.status(HttpStatus.CREATED).body(found(id));
    }

    @GetMapping("/api/partners/{partner}/notes/{id}")
    @Allowed({Caller.MEMBER, Caller.COORDINATOR})
    NoteResponse read(@PathVariable String id) {
        return found(id);
    }

    @GetMapping("/api/partners/{partner}/notes")
    @Allowed(Caller.MEMBER)
    Page<NoteResponse> list(
            @RequestParam String colour, @RequestParam(required = false) @Nullable String cursor) {
        String scope = TenantContext.current() + " " + colour;
        Bson filter = Filters.eq("colour", colour);
        if (cursor != null) {
            filter = Filters.and(filter, Filters.gt("_id", cursors.decode(scope, cursor)));
        }
        List<NoteResponse> found =
                notes.find(filter, Sorts.ascending("_id"), LIMIT).stream()
                        .map(NoteController::response)
                        .toList();
        String next = found.size() < LIMIT ? null : cursors.encode(scope, found.getLast().id());
        return new Page<>(found, next);
    }

    @PutMapping("/api/partners/{partner}/notes/{id}")
    @Allowed(Caller.COORDINATOR)
    NoteResponse change(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @RequestBody NoteRequest note) {
        Stored stored = notes.find(id).orElseThrow(ProblemException::notFound);
        if (stored.revision().version() != EntityTag.version(ifMatch)) {
            throw ProblemException.of(HttpStatus.CONFLICT, "changed-meanwhile");
        }
        notes.update(stored.revision(), new Document("text", note.text()), List.of(written(note)));
        return found(id);
    }

    @GetMapping("/api/partners/{partner}/nobody-said-who")
    String undeclared() {
        return "open";
    }

    @GetMapping("/api/partners/{partner}/failing")
    @Allowed(Caller.MEMBER)
    String failing(@RequestParam String mark, @RequestParam int number) {
        throw new IllegalStateException(mark + number);
    }

    @GetMapping("/api/me/account")
    @Allowed(Caller.SIGNED_IN)
    Map<String, String> account() {
        return Map.of("accountId", Actor.required().accountId());
    }

    @GetMapping("/api/federation/count")
    @Allowed(Caller.FEDERATION_ADMIN)
    Map<String, Integer> federation() {
        return Map.of("count", 1);
    }

    @GetMapping("/api/public/partners/{partner}/greeting")
    @Allowed(Caller.ANYONE)
    Map<String, String> greeting() {
        return Map.of("partner", TenantContext.current().value());
    }

    private NoteResponse found(String id) {
        return response(notes.find(id).orElseThrow(ProblemException::notFound));
    }

    private static DomainEvent written(NoteRequest note) {
        return new DomainEvent(
                SampleApplication.NOTES,
                SampleApplication.NOTE_WRITTEN,
                Map.of("text", note.text()));
    }

    private static NoteResponse response(Stored stored) {
        return new NoteResponse(
                stored.revision().id(),
                stored.revision().version(),
                stored.state().getString("text"),
                stored.state().getString("colour"));
    }
}
