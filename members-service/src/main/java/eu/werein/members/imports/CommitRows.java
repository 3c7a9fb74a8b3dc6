package eu.werein.members.imports;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Entry;
import eu.werein.members.consent.Purpose;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.BringMembers;
import eu.werein.members.register.BringMembers.Amendment;
import eu.werein.members.register.BringMembers.Arrival;
import eu.werein.members.register.EntryFields;
import eu.werein.members.register.MatchKeys;
import eu.werein.members.register.MemberBatches;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Occasion;
import eu.werein.members.register.Origin;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.RegisterEntry;
import eu.werein.platform.access.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Does what is planned for the rows of a chunk, exactly once however often it is repeated. */
final class CommitRows {

    /** Clocks of two processes do not differ by more. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final MemberBatches members;
    private final BringMembers bring;
    private final Consents consents;
    private final Clock clock;

    CommitRows(MemberBatches members, BringMembers bring, Consents consents, Clock clock) {
        this.members = members;
        this.bring = bring;
        this.consents = consents;
        this.clock = clock;
    }

    /** Looks once who is new: whom the plan was to create may have come by another way. */
    PreparedCommit prepare(Import one) {
        MatchIndex newcomers = new MatchIndex();
        if (one.state() instanceof ImportState.Committing committing
                && committing.plan().counts().create() > 0) {
            Instant since = committing.plan().at().minus(CLOCKS_DIFFER);
            members.forEachChangedSince(
                    since,
                    known -> {
                        if (!one.id().value().equals(known.importId())) {
                            newcomers.add(known.id(), known.keys());
                        }
                    });
        }
        return new PreparedCommit(newcomers);
    }

    /**
     * @return the chunks with what became of each row; a chunk that says so already is done
     */
    List<PlanChunk> carryOut(Import one, List<PlanChunk> stretch, PreparedCommit prepared) {
        List<PlannedRow> rows =
                stretch.stream()
                        .filter(chunk -> !isDone(chunk))
                        .map(PlanChunk::rows)
                        .flatMap(List::stream)
                        .toList();
        Occasion occasion = new Occasion(clock.instant(), one.by());
        Set<MemberId> applied = new HashSet<>();
        applied.addAll(
                bring.register(arrivals(one, rows, prepared.newcomers()), occasion).applied());
        applied.addAll(bring.amend(amendments(one, rows), one.id().value(), occasion).applied());
        consents.note(refusals(one, rows, applied, occasion.at()));
        return stretch.stream()
                .map(chunk -> isDone(chunk) ? chunk : chunk.with(outcomes(chunk, applied)))
                .toList();
    }

    private static boolean isDone(PlanChunk chunk) {
        return chunk.outcomes().stream().anyMatch(outcome -> outcome != RowOutcome.NONE);
    }

    private static List<RowOutcome> outcomes(PlanChunk chunk, Set<MemberId> applied) {
        return chunk.rows().stream().map(row -> outcome(row, applied)).toList();
    }

    static String source(Import one) {
        return "import/" + one.id();
    }

    /** Names a row's work, so that a repeated attempt knows it again. */
    static String key(Import one, PlannedRow row) {
        return one.id() + "/" + row.row();
    }

    private static List<Arrival> arrivals(Import one, List<PlannedRow> rows, MatchIndex newcomers) {
        List<Arrival> arrivals = new ArrayList<>();
        for (PlannedRow row : rows) {
            if (row instanceof PlannedRow.Create create
                    && (newcomers.isEmpty() || newcomers.same(keys(create.told())).isEmpty())) {
                RegisterEntry told = create.told();
                arrivals.add(
                        new Arrival(
                                create.id(),
                                new NewMember(
                                        told.particulars(),
                                        told.period(),
                                        Origin.of(one.id().value()),
                                        told.externalId(),
                                        Set.of(Role.MEMBER)),
                                key(one, row)));
            }
        }
        return arrivals;
    }

    private static MatchKeys keys(RegisterEntry told) {
        Particulars known = told.particulars();
        return MatchKeys.of(
                null,
                told.externalId(),
                known.name(),
                known.birthDate(),
                known.email(),
                known.phone(),
                known.place());
    }

    private static List<Amendment> amendments(Import one, List<PlannedRow> rows) {
        List<Amendment> amendments = new ArrayList<>();
        for (PlannedRow row : rows) {
            if (row instanceof PlannedRow.Update update) {
                amendments.add(
                        new Amendment(
                                update.id(),
                                update.version(),
                                update.after(),
                                fields(update),
                                key(one, row)));
            }
        }
        return amendments;
    }

    private static List<String> fields(PlannedRow.Update update) {
        return Stream.concat(
                        EntryFields.differing(update.before(), update.after()).stream(),
                        update.refusals().stream().map(Purpose::wireName).sorted())
                .toList();
    }

    private static List<Consents.Decided> refusals(
            Import one, List<PlannedRow> rows, Set<MemberId> applied, Instant at) {
        List<Consents.Decided> decided = new ArrayList<>();
        for (PlannedRow row : rows) {
            MemberId member = row.member();
            if (member != null && applied.contains(member)) {
                row.refused()
                        .forEach(
                                purpose ->
                                        decided.add(
                                                new Consents.Decided(
                                                        member,
                                                        Entry.refused(purpose, at, source(one)))));
            }
        }
        return decided;
    }

    private static RowOutcome outcome(PlannedRow row, Set<MemberId> applied) {
        return switch (row) {
            case PlannedRow.Create create ->
                    applied.contains(create.id()) ? RowOutcome.CREATED : RowOutcome.CONFLICT;
            case PlannedRow.Update update ->
                    applied.contains(update.id()) ? RowOutcome.UPDATED : RowOutcome.CONFLICT;
            case PlannedRow.Skip _, PlannedRow.Reject _ -> RowOutcome.NONE;
        };
    }
}
