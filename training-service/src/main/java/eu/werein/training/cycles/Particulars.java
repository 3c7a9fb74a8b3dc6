package eu.werein.training.cycles;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Texts;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the host tells of a cycle, but for how seats are given.
 *
 * @param sessions in the order of their beginning; none yet in a draft, perhaps
 * @param openTo whose members may enrol; the host is one of them only if it is named
 * @param attendanceRule how many percent of the sessions earn the certificate, 1 to 100
 */
public record Particulars(
        Texts texts,
        List<Session> sessions,
        Set<FamilyFact> familyFacts,
        Set<PartnerId> openTo,
        HomePolicy homePolicy,
        int attendanceRule) {

    /**
     * @throws IllegalArgumentException when two sessions have one id, or the percentage is none
     */
    public Particulars {
        sessions =
                sessions.stream()
                        .sorted(
                                Comparator.comparing((Session session) -> session.meeting().start())
                                        .thenComparing(Session::id))
                        .toList();
        familyFacts = Set.copyOf(familyFacts);
        openTo = Set.copyOf(openTo);
        if (sessions.stream().map(Session::id).distinct().count() < sessions.size()) {
            throw new IllegalArgumentException("each session has an id of its own");
        }
        if (attendanceRule < 1 || attendanceRule > 100) {
            throw new IllegalArgumentException("a percentage is 1 to 100");
        }
    }

    /** Every band that a session lies in. */
    public Set<Band> bands() {
        Set<Band> bands =
                sessions.stream()
                        .map(session -> Band.of(session.meeting()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Band.class)));
        return Set.copyOf(bands);
    }

    /** Whether a session lies in no band, so that bands do not tell everything. */
    public boolean meetsOutsideBands() {
        return sessions.stream().anyMatch(session -> Band.of(session.meeting()).isEmpty());
    }

    /** When the first session begins; empty where there is none yet. */
    public Optional<Instant> begins() {
        return sessions.stream().map(session -> session.meeting().start()).findFirst();
    }

    /** When the last session to end has ended; empty where there is none yet. */
    public Optional<Instant> ends() {
        return sessions.stream()
                .map(session -> session.meeting().end())
                .max(Comparator.naturalOrder());
    }
}
