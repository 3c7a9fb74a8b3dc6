package eu.werein.members.register.web;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.HasLeft;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.members.register.Occasion;
import eu.werein.platform.access.Actor;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the operations on one member have in common. */
@Component
final class Register {

    private final Members members;
    private final Standings standings;
    private final Clock clock;

    Register(Members members, Standings standings, Clock clock) {
        this.members = members;
        this.standings = standings;
        // The store keeps milliseconds: what is told must not be finer than what is kept.
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** The caller does it now. */
    Occasion occasion() {
        return new Occasion(clock.instant(), Actor.required().accountId());
    }

    Member find(String id) {
        return known(id).flatMap(members::find).orElseThrow(ProblemException::notFound);
    }

    /** A record that has become a part of another is found there. */
    ResponseEntity<MemberResponse> show(String id) {
        Optional<MemberId> known = known(id);
        Optional<Member> member = known.flatMap(members::find);
        if (member.isPresent()) {
            return answer(HttpStatus.OK, member.get());
        }
        Member kept = known.flatMap(this::keptOf).orElseThrow(ProblemException::notFound);
        return EntityTag.answer(HttpStatus.OK, kept.version(), standings.show(kept, kept.id()));
    }

    private Optional<Member> keptOf(MemberId merged) {
        return members.mergedInto(merged)
                .flatMap(record -> members.find(record).or(() -> keptOf(record)));
    }

    /** Takes a step with a member, who must be there and not have left. */
    ResponseEntity<MemberResponse> change(String id, Function<MemberId, Optional<Member>> step) {
        try {
            return answer(
                    HttpStatus.OK, known(id).flatMap(step).orElseThrow(ProblemException::notFound));
        } catch (HasLeft _) {
            throw ProblemException.of(HttpStatus.CONFLICT, "has-left");
        }
    }

    ResponseEntity<MemberResponse> answer(HttpStatus status, Member member) {
        return EntityTag.answer(status, member.version(), show(member));
    }

    MemberResponse show(Member member) {
        return standings.show(member, null);
    }

    /** What cannot be an id is answered like an id that is not known. */
    static Optional<MemberId> known(String id) {
        return id.isBlank() || id.length() > 64 ? Optional.empty() : Optional.of(new MemberId(id));
    }
}
