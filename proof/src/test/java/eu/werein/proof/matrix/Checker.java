package eu.werein.proof.matrix;

import eu.werein.proof.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** Compares answers with what the rules say. */
final class Checker {

    /** What a call about nothing earns: its form may be looked at before whom it is about. */
    private static final Set<Integer> REFUSED_OR_ABSENT = Set.of(400, 404, 415, 422, 428);

    /**
     * How a change that is open to her may end: a body that is made up is often wrong, names what
     * is not there, or comes at the wrong time.
     */
    private static final Set<Integer> ENDS_OF_A_CHANGE =
            Set.of(200, 201, 202, 204, 400, 404, 409, 415, 422, 428);

    private final Map<String, String> marks;
    private final ConcurrentMap<String, String> refusals = new ConcurrentHashMap<>();

    /**
     * @param marks each partner's, that no answer of another may carry
     */
    Checker(Map<String, String> marks) {
        this.marks = Map.copyOf(marks);
    }

    /** Everything that is wrong with the answer; nothing when all is well. */
    List<String> check(Probe probe, Answer answer) {
        List<String> findings = new ArrayList<>(leaks(probe, answer));
        wrongStatus(probe, answer.status()).ifPresent(findings::add);
        tellingRefusal(probe, answer).ifPresent(findings::add);
        if (!answer.headers().allValues("Cache-Control").toString().contains("no-store")) {
            findings.add("may be kept by a cache");
        }
        return findings;
    }

    /** Marks of partners of whom she may see nothing here. */
    List<String> leaks(Probe probe, Answer answer) {
        return marks.keySet().stream()
                .filter(partner -> leaks(probe, partner, answer))
                .map(partner -> "LEAK: shows what is " + partner + "'s")
                .toList();
    }

    private boolean leaks(Probe probe, String partner, Answer answer) {
        return (showsWhatIsKept(partner, answer) && !maySee(probe, partner))
                || (showsWhatIsPublic(partner, answer) && !mayFind(probe, partner));
    }

    private boolean showsWhatIsKept(String partner, Answer answer) {
        return answer.body().contains(marks.get(partner));
    }

    private boolean showsWhatIsPublic(String partner, Answer answer) {
        return answer.body().contains(forEverybody(marks.get(partner)));
    }

    /** On what a partner has for everybody: its mark from behind, which does not contain it. */
    static String forEverybody(String mark) {
        return new StringBuilder(mark).reverse().toString();
    }

    /** What is for everybody is in everybody's lists, but not among what is another partner's. */
    private static boolean mayFind(Probe probe, String partner) {
        return maySee(probe, partner)
                || (probe.expectation() == Expectation.ADMITTED && !probe.operation().owned());
    }

    private static boolean maySee(Probe probe, String partner) {
        if (probe.expectation() != Expectation.ADMITTED) {
            return false;
        }
        return probe.operation().owned()
                ? partner.equals(probe.place().partner())
                : probe.person().belongsTo(partner);
    }

    /** Whether the answer carries the mark of the partner; one that is not active has none. */
    boolean shows(String partner, Answer answer) {
        return marks.containsKey(partner)
                && (showsWhatIsKept(partner, answer) || showsWhatIsPublic(partner, answer));
    }

    private static Optional<String> wrongStatus(Probe probe, int status) {
        Expectation expected = probe.expectation();
        Set<Integer> fitting =
                switch (expected) {
                    case ADMITTED -> admitted(probe);
                    case ABSENT -> absent(probe);
                    case UNAUTHENTICATED, FORBIDDEN -> Set.of(expected.status());
                };
        return fitting.contains(status)
                ? Optional.empty()
                : Optional.of("answers " + status + " instead of " + fitting);
    }

    /** An administrator knows a suspended partner: her form may be refused for itself. */
    private static Set<Integer> absent(Probe probe) {
        return probe.place().visibleTo(probe.person()) && !probe.operation().reads()
                ? REFUSED_OR_ABSENT
                : Set.of(404);
    }

    private static Set<Integer> admitted(Probe probe) {
        Operation operation = probe.operation();
        if (operation.aboutPart() || (operation.aboutOne() && probe.target() != Target.TWIN)) {
            return operation.reads() ? Set.of(404) : REFUSED_OR_ABSENT;
        }
        if (operation.reads() && operation.owned() && probe.place().life() == Place.Life.ACTIVE) {
            return Set.of(200);
        }
        if (!operation.reads()) {
            return ENDS_OF_A_CHANGE;
        }
        return operation.statuses().stream()
                .filter(status -> status < 500 && status != 403)
                .filter(status -> status != 401 || operation.open())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The session's own answer, and what is said to somebody whom the operation has let in. */
    private static boolean saysWhatIsMissing(Probe probe) {
        return probe.operation().path().equals("/api/session")
                || (probe.expectation() == Expectation.ADMITTED && !probe.operation().aboutOne());
    }

    /** Refusals of one kind are all the same: whoever compares them learns nothing. */
    private Optional<String> tellingRefusal(Probe probe, Answer answer) {
        if (!Set.of(401, 403, 404).contains(answer.status()) || saysWhatIsMissing(probe)) {
            return Optional.empty();
        }
        // A page is in its host's language, whatever is not there.
        String words = isPage(answer) ? " page of " + probe.place().partner() : "";
        String first =
                refusals.putIfAbsent(probe.door() + " " + answer.status() + words, answer.body());
        return first == null || first.equals(answer.body())
                ? Optional.empty()
                : Optional.of("refuses in other words: " + answer.body());
    }

    private static boolean isPage(Answer answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }
}
