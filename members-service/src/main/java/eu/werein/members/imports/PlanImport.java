package eu.werein.members.imports;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Purpose;
import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Home;
import eu.werein.members.imports.judging.Judge;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.imports.reading.Rows;
import eu.werein.members.imports.reading.UnreadableFile;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberBatches;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.TenantContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the plan of an import. A plan that was begun and not finished is made anew under another
 * id, so that two processes at the same import never write the same plan.
 */
final class PlanImport implements RowPlanner.Register {

    /** So many chunks are planned before the progress is told. */
    private static final int CHUNKS_PER_STEP = 5;

    private final Imports imports;
    private final Uploads uploads;
    private final PlanChunks chunks;
    private final MemberBatches members;
    private final Consents consents;
    private final PartnerRegistry partners;
    private final Ids ids;
    private final Clock clock;

    PlanImport(
            Imports imports,
            Uploads uploads,
            PlanChunks chunks,
            MemberBatches members,
            Consents consents,
            PartnerRegistry partners,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.chunks = chunks;
        this.members = members;
        this.consents = consents;
        this.partners = partners;
        this.ids = ids;
        this.clock = clock;
    }

    void plan(ImportId id) {
        imports.find(id)
                .filter(one -> one.state() instanceof ImportState.Reading)
                .ifPresent(this::plan);
    }

    private void plan(Import begun) {
        PlanDraft plan = new PlanDraft(chunks, ids.next(), clock.instant());
        boolean kept = false;
        try {
            kept = make(begun, plan);
        } catch (UnreadableFile e) {
            imports.find(begun.id())
                    .ifPresent(
                            one ->
                                    imports.advance(
                                            one, now -> now.failed(e.defect().code(), e.params())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept) {
                plan.forget();
            }
        }
    }

    /** True when the plan is now the import's. */
    private boolean make(Import begun, PlanDraft plan) throws IOException {
        if (!begun.approach().mapping().namesPeople()) {
            imports.advance(begun, now -> now.failed("names-missing", Map.of()));
            return false;
        }
        Partner partner = partners.find(TenantContext.current()).orElseThrow();
        LocalDate today = LocalDate.ofInstant(plan.at(), partner.timeZone());
        RowPlanner planner =
                new RowPlanner(
                        index(),
                        this,
                        new Defaults(Language.of(partner.languages().getFirst()), today),
                        new MemberIds(begun)::of);
        Judge judge =
                new Judge(
                        begun.approach().preset(),
                        begun.approach().mapping(),
                        begun.file().columns(),
                        begun.file().layout().format(),
                        new Home(partner.country(), today));
        Optional<Import> current = Optional.of(begun);
        try (Rows rows = Rows.open(uploads.open(begun.file()), begun.file().layout())) {
            while (rows.hasNext() && current.isPresent()) {
                plan.add(planner.plan(next(rows, judge)));
                if (plan.chunks() % CHUNKS_PER_STEP == 0) {
                    current = imports.advance(current.get(), now -> now.read(plan.counts().rows()));
                }
            }
        }
        return current.flatMap(one -> imports.advance(one, now -> now.planned(plan.finish())))
                .isPresent();
    }

    private static List<Draft> next(Rows rows, Judge judge) {
        List<Draft> drafts = new ArrayList<>(PlanChunk.ROWS);
        while (drafts.size() < PlanChunk.ROWS && rows.hasNext()) {
            Row row = rows.next();
            drafts.add(judge.judge(row));
        }
        return drafts;
    }

    private MatchIndex index() {
        MatchIndex index = new MatchIndex();
        members.forEach(known -> index.add(known.id(), known.keys()));
        return index;
    }

    @Override
    public Map<MemberId, Member> members(Collection<MemberId> wanted) {
        return members.find(wanted);
    }

    @Override
    public Map<MemberId, Set<Purpose>> refusals(Collection<MemberId> wanted) {
        return wanted.isEmpty() ? Map.of() : consents.refusals(wanted);
    }
}
