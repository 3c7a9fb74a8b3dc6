package eu.werein.platform.seats;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Reason;
import eu.werein.platform.seats.Standing.Waiting;
import eu.werein.platform.tenant.PartnerId;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The rule once more, from its published words and by the simplest means: lists that are read from
 * the start each time, and changed in place. It shares words with the allocator, but no step.
 */
final class NaivePlan {

    SeatRules rules;
    Instant now;
    boolean decided;
    boolean released;
    boolean closed;
    boolean cancelled;
    final List<NaiveParty> everybody = new ArrayList<>();

    /** Those who wait, first come first in it. */
    final List<NaiveParty> line = new ArrayList<>();

    private final Seed seed;

    NaivePlan(SeatRules rules, Instant publishedAt, Seed seed) {
        this.rules = rules;
        this.now = publishedAt;
        this.seed = seed;
        this.decided = rules.order() instanceof Order.Arrival;
    }

    Outcome decide(SeatCommand command, Instant clock) {
        Instant at = clock.isAfter(now) ? clock : now;
        if (whatFellDue(at)) {
            offerWhatIsFree(at);
            now = at;
        }
        boolean[] changed = {false};
        Outcome outcome = new NaiveRequests(this, at, changed).carryOut(command);
        if (changed[0]) {
            offerWhatIsFree(at);
            now = at;
        }
        return outcome;
    }

    /** Does all that fell due; whether anything had. */
    boolean whatFellDue(Instant at) {
        boolean any = false;
        while (due(at)) {
            any = true;
        }
        return any;
    }

    /** Does the one thing that fell due first; false when nothing has. */
    private boolean due(Instant at) {
        if (cancelled) {
            return false;
        }
        Instant closing = closed ? Instant.MAX : rules.enrolmentClosesAt();
        Optional<NaiveParty> next =
                everybody.stream()
                        .min(
                                Comparator.comparing(NaiveParty::until)
                                        .thenComparingInt(party -> party.turn));
        Instant deadline = next.map(NaiveParty::until).orElse(Instant.MAX);
        Instant decision = decided ? Instant.MAX : rules.order().decidesAt().orElseThrow();
        Instant release = released ? Instant.MAX : rules.floorsReleaseAt();
        Instant first =
                List.of(closing, deadline, decision, release).stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        if (first.isAfter(at)) {
            return false;
        }
        if (first.equals(closing)) {
            closed = true;
            everybody.stream()
                    .filter(party -> party.standing instanceof Offered || party.promotedPending())
                    .forEach(party -> party.go(Reason.ENDED));
        } else if (first.equals(deadline)) {
            NaiveParty late = next.orElseThrow();
            late.go(late.standing instanceof Offered ? Reason.EXPIRED : Reason.LAPSED);
        } else if (first.equals(decision)) {
            draw();
            confirmWhoFits(at);
        } else {
            released = true;
        }
        return true;
    }

    private void draw() {
        decided = true;
        switch (rules.order()) {
            case Order.Arrival _ -> throw new AssertionError("nothing to be decided");
            case Order.Priority _ ->
                    line.sort(Comparator.comparingInt((NaiveParty party) -> -party.points));
            case Order.Draw _ -> line.sort((a, b) -> Arrays.compareUnsigned(ticket(a), ticket(b)));
        }
    }

    private byte[] ticket(NaiveParty party) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed.hex()), "HmacSHA256"));
            ByteBuffer id = ByteBuffer.allocate(16);
            id.putLong(party.id.value().getMostSignificantBits());
            id.putLong(party.id.value().getLeastSignificantBits());
            return mac.doFinal(id.array());
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private void confirmWhoFits(Instant at) {
        Optional<NaiveParty> next = firstWhoFits();
        while (next.isPresent()) {
            line.remove(next.get());
            next.get().standing =
                    next.get().agreed
                            ? new Confirmed()
                            : new Pending(at.plus(Duration.ofDays(3)), false);
            next = firstWhoFits();
        }
    }

    private void offerWhatIsFree(Instant at) {
        Optional<NaiveParty> next = firstWhoFits();
        while (next.isPresent()) {
            line.remove(next.get());
            boolean agreed = next.get().agreed;
            Instant end = at.plus(Duration.ofHours(agreed ? rules.offerHours() : 72));
            Instant until =
                    end.isAfter(rules.enrolmentClosesAt()) ? rules.enrolmentClosesAt() : end;
            next.get().standing = agreed ? new Offered(until) : new Pending(until, true);
            next = firstWhoFits();
        }
    }

    /** Nothing changes while it looks, so that two of a partner and size both fit or neither. */
    private Optional<NaiveParty> firstWhoFits() {
        Map<String, Boolean> tried = new HashMap<>();
        return line.stream()
                .filter(
                        party ->
                                tried.computeIfAbsent(
                                        party.partner + " " + party.party.size(),
                                        _ -> fits(party.partner, party.party.size())))
                .findFirst();
    }

    boolean fits(PartnerId partner, int people) {
        return decided
                && !closed
                && !cancelled
                && sum(rules.floors(), quota(rules.floors(), partner), people) <= rules.capacity();
    }

    /** Sum over q of max(floor(q), held(q) + (more if q = quota)). */
    int sum(Floors floors, String quota, int more) {
        Set<String> quotas = new LinkedHashSet<>(floors.seats().keySet());
        quotas.add(quota);
        everybody.forEach(party -> quotas.add(quota(floors, party.partner)));
        int sum = 0;
        for (String q : quotas) {
            int held = q.equals(quota) ? more : 0;
            for (NaiveParty party : everybody) {
                held += quota(floors, party.partner).equals(q) ? party.held() : 0;
            }
            Integer floor = floors.seats().get(q);
            sum += Math.max(released || floor == null ? 0 : floor, held);
        }
        return sum;
    }

    static String quota(Floors floors, PartnerId partner) {
        return floors.by() == Floors.Quota.PARTNER
                ? partner.value()
                : partner.value().split("-", 2)[0];
    }

    Optional<NaiveParty> party(EnrolmentId id) {
        return everybody.stream().filter(party -> party.id.equals(id)).findFirst();
    }

    /** Also a party in whose place another one is. */
    Optional<NaiveParty> remembered(EnrolmentId id) {
        List<NaiveParty> all = new ArrayList<>(everybody);
        everybody.forEach(party -> all.addAll(party.former));
        return all.stream().filter(party -> party.id.equals(id)).findFirst();
    }

    int free() {
        return rules.capacity() - everybody.stream().mapToInt(NaiveParty::held).sum();
    }

    /** What somebody who waits can read, by trying it out. */
    Optional<Explanation> explain(EnrolmentId id) {
        NaiveParty party = party(id).orElseThrow();
        if (!(party.standing instanceof Waiting)) {
            return Optional.empty();
        }
        int people = party.party.size();
        List<Explanation.Move> moves = new ArrayList<>();
        Explanation.Why why;
        if (cancelled || closed) {
            why = cancelled ? Explanation.Why.CANCELLED : Explanation.Why.CLOSED;
        } else if (!decided) {
            why = Explanation.Why.UNDECIDED;
            moves.add(new Explanation.Move.Decision(rules.order().decidesAt().orElseThrow()));
        } else {
            why = free() >= people ? Explanation.Why.KEPT_FOR_OTHERS : Explanation.Why.FULL;
            String quota = quota(rules.floors(), party.partner);
            moves.add(
                    new Explanation.Move.SeatsFreed(
                            sum(rules.floors(), quota, people) - rules.capacity()));
            for (int fewer = 1, best = 0; fewer < people; fewer++) {
                best = fits(party.partner, fewer) ? fewer : best;
                if (fewer == people - 1 && best > 0) {
                    moves.add(new Explanation.Move.Shrinking(best));
                }
            }
            if (free() >= people && rules.floorsReleaseAt().isBefore(rules.enrolmentClosesAt())) {
                moves.add(new Explanation.Move.Release(rules.floorsReleaseAt()));
            }
        }
        return Optional.of(new Explanation(line.indexOf(party) + 1, rules.order(), why, moves));
    }
}
