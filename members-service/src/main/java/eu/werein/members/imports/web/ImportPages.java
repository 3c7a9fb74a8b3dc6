package eu.werein.members.imports.web;

import eu.werein.members.imports.Disposition;
import eu.werein.members.imports.Import;
import eu.werein.members.imports.ImportId;
import eu.werein.members.imports.ImportState.Committed;
import eu.werein.members.imports.ImportState.Committing;
import eu.werein.members.imports.ImportState.Failed;
import eu.werein.members.imports.ImportState.Planned;
import eu.werein.members.imports.ImportState.Reading;
import eu.werein.members.imports.ImportState.Undoing;
import eu.werein.members.imports.ImportState.Undone;
import eu.werein.members.imports.Imports;
import eu.werein.members.imports.Plan;
import eu.werein.members.imports.PlanChunk;
import eu.werein.members.imports.PlanChunks;
import eu.werein.members.imports.RowOutcome;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Cursors;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Cuts imports and their rows into pages; a cursor holds for its partner and filter only. */
@Component
final class ImportPages {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final Imports imports;
    private final PlanChunks chunks;
    private final Cursors cursors;

    ImportPages(Imports imports, PlanChunks chunks, Cursors cursors) {
        this.imports = imports;
        this.chunks = chunks;
        this.cursors = cursors;
    }

    /** Which rows are wanted. */
    record RowFilter(@Nullable Disposition disposition, @Nullable RowOutcome outcome) {

        static RowFilter of(Optional<String> disposition, Optional<String> outcome) {
            return new RowFilter(
                    disposition
                            .map(
                                    name ->
                                            Disposition.named(name)
                                                    .orElseThrow(() -> invalid("?disposition")))
                            .orElse(null),
                    outcome.map(
                                    name ->
                                            RowOutcome.named(name)
                                                    .orElseThrow(() -> invalid("?outcome")))
                            .orElse(null));
        }

        boolean fits(PlanChunk chunk, int index) {
            return (disposition == null || chunk.rows().get(index).disposition() == disposition)
                    && (outcome == null || chunk.outcomes().get(index) == outcome);
        }
    }

    Page<ImportResponse> imports(Optional<String> cursor, Optional<Integer> limit) {
        int size = size(limit);
        String scope = TenantContext.current() + "/imports";
        Imports.Position after =
                cursor.map(given -> position(cursors.decode(scope, given))).orElse(null);
        List<Import> found = imports.list(after, size + 1);
        boolean more = found.size() > size;
        List<Import> shown = more ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream().map(ImportResponse::of).toList(),
                more ? cursors.encode(scope, position(shown.getLast())) : null);
    }

    private static String position(Import last) {
        return last.createdAt().toEpochMilli() + "/" + last.id();
    }

    private static Imports.Position position(String text) {
        int slash = text.indexOf('/');
        return new Imports.Position(
                Instant.ofEpochMilli(Long.parseLong(text.substring(0, slash))),
                new ImportId(text.substring(slash + 1)));
    }

    /** Without a plan there are no rows. */
    Page<ImportRowResponse> rows(
            Import one, RowFilter filter, Optional<String> cursor, Optional<Integer> limit) {
        int size = size(limit);
        Plan plan = plan(one).orElse(null);
        if (plan == null) {
            return new Page<>(List.of(), null);
        }
        String scope = TenantContext.current() + "/" + plan.id() + "/" + filter;
        int from = cursor.map(given -> Integer.parseInt(cursors.decode(scope, given))).orElse(0);
        List<ImportRowResponse> rows = new ArrayList<>();
        try (Stream<PlanChunk> found = chunks(plan, from / PlanChunk.ROWS, filter)) {
            Iterator<PlanChunk> each = found.iterator();
            while (each.hasNext()) {
                PlanChunk chunk = each.next();
                int first = chunk.number() * PlanChunk.ROWS;
                for (int i = Math.max(0, from - first); i < chunk.rows().size(); i++) {
                    if (filter.fits(chunk, i)) {
                        if (rows.size() == size) {
                            return new Page<>(
                                    rows, cursors.encode(scope, Integer.toString(first + i)));
                        }
                        rows.add(
                                ImportRowResponse.of(chunk.rows().get(i), chunk.outcomes().get(i)));
                    }
                }
            }
        }
        return new Page<>(rows, null);
    }

    Stream<PlanChunk> chunks(Plan plan, int from, RowFilter filter) {
        return chunks.with(
                plan.id(),
                from,
                PlanChunk.count(plan.counts().rows()),
                filter.disposition(),
                filter.outcome());
    }

    static Optional<Plan> plan(Import one) {
        return one.file().forgotten()
                ? Optional.empty()
                : switch (one.state()) {
                    case Reading _, Failed _ -> Optional.empty();
                    case Planned(Plan plan) -> Optional.of(plan);
                    case Committing committing -> Optional.of(committing.plan());
                    case Committed committed -> Optional.of(committed.plan());
                    case Undoing undoing -> Optional.of(undoing.committed().plan());
                    case Undone undone -> Optional.of(undone.committed().plan());
                };
    }

    private static int size(Optional<Integer> limit) {
        int size = limit.orElse(DEFAULT_LIMIT);
        if (size < 1 || size > MAX_LIMIT) {
            throw invalid("?limit");
        }
        return size;
    }

    static ProblemException invalid(String parameter) {
        return ProblemException.of(
                HttpStatus.BAD_REQUEST,
                "invalid",
                List.of(Problem.Defect.of(parameter, "malformed")));
    }
}
