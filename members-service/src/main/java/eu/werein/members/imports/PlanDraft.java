package eu.werein.members.imports;

import eu.werein.members.consent.Purpose;
import eu.werein.members.imports.judging.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A plan that is being made: kept chunk by chunk, counted and hashed on the way. */
final class PlanDraft {

    private final PlanChunks store;
    private final String id;
    private final Instant at;
    private final MessageDigest digest;
    private final Map<Disposition, Integer> rows = new EnumMap<>(Disposition.class);
    private final Map<Purpose, Integer> refusals = new EnumMap<>(Purpose.class);
    private int possibleDuplicates;
    private int chunks;

    PlanDraft(PlanChunks store, String id, Instant at) {
        this.store = store;
        this.id = id;
        this.at = at;
        this.digest = sha256();
    }

    Instant at() {
        return at;
    }

    int chunks() {
        return chunks;
    }

    void add(List<PlannedRow> planned) {
        digest.update(store.add(id, PlanChunk.of(chunks, planned)));
        chunks++;
        planned.forEach(this::count);
    }

    private void count(PlannedRow row) {
        rows.merge(row.disposition(), 1, Integer::sum);
        row.refused().forEach(purpose -> refusals.merge(purpose, 1, Integer::sum));
        boolean duplicate =
                row.findings().stream()
                        .anyMatch(finding -> finding.reason() == Reason.POSSIBLE_DUPLICATE);
        possibleDuplicates += duplicate ? 1 : 0;
    }

    Plan.Counts counts() {
        return new Plan.Counts(
                rows.getOrDefault(Disposition.CREATE, 0),
                rows.getOrDefault(Disposition.UPDATE, 0),
                rows.getOrDefault(Disposition.SKIP, 0),
                rows.getOrDefault(Disposition.REJECT, 0),
                refusals.getOrDefault(Purpose.NEWSLETTER, 0),
                refusals.getOrDefault(Purpose.DIRECTORY, 0),
                possibleDuplicates);
    }

    Plan finish() {
        return new Plan(id, HexFormat.of().formatHex(digest.digest()), at, counts());
    }

    /** Another process has made a plan, or none can be made. */
    void forget() {
        store.remove(id, chunks);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
