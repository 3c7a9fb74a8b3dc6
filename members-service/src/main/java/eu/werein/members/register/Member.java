package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import java.util.List;

/**
 * A person in a partner's register.
 *
 * @param version counts the changes from 1
 * @param record what she was registered with
 */
public record Member(MemberId id, long version, MemberState state, NewMember record) {

    /** A member after a step, and what is to be told of the step. */
    public record Transition(Member after, List<MemberEvent> events) {
        public Transition {
            events = List.copyOf(events);
        }
    }

    static Transition register(MemberId id, NewMember record) {
        Member registered = new Member(id, 1, MemberState.ACTIVE, record);
        return new Transition(registered, List.of(new MemberEvent.Registered(registered)));
    }

    /** Leaving twice changes nothing. */
    Transition leave() {
        return switch (state) {
            case ACTIVE, LAPSED, GUEST -> {
                Member left = new Member(id, version, MemberState.LEFT, record);
                yield new Transition(left, List.of(new MemberEvent.Changed(left)));
            }
            case LEFT, ERASED -> new Transition(this, List.of());
        };
    }

    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
