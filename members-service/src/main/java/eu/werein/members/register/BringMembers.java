package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.MemberBatches.Applied;
import eu.werein.members.register.MemberBatches.Birth;
import eu.werein.members.register.MemberBatches.Step;
import java.util.List;

/**
 * Brings what a file tells into the register by the batch, and takes it out again. Each member is
 * decided for herself; a repeated batch has its effect once.
 */
public final class BringMembers {

    /**
     * Somebody whom the file brings.
     *
     * @param key names the row, so that a repeated attempt knows its own work
     */
    public record Arrival(MemberId id, NewMember person, String key) {}

    /**
     * Somebody of whom the file tells something new.
     *
     * @param version at which she was seen; if it is another now, she is left alone
     * @param fields that change, by their names in the API
     */
    public record Amendment(
            MemberId id, long version, RegisterEntry told, List<String> fields, String key) {
        public Amendment {
            fields = List.copyOf(fields);
        }
    }

    /** Somebody whom the file had brought, and who is to be forgotten. */
    public record Retreat(MemberId id, long version, String key) {}

    /** Somebody whom the file had changed, and what she was before. */
    public record Return(MemberId id, long version, RegisterEntry before, String key) {}

    private final MemberBatches members;

    public BringMembers(MemberBatches members) {
        this.members = members;
    }

    public Applied register(List<Arrival> arrivals, Occasion occasion) {
        return members.addAll(
                arrivals.stream()
                        .map(
                                arrival ->
                                        new Birth(
                                                Member.register(
                                                        arrival.id(), arrival.person(), occasion),
                                                arrival.key()))
                        .toList());
    }

    public Applied amend(List<Amendment> amendments, String importId, Occasion occasion) {
        return members.changeAll(
                amendments.stream()
                        .map(
                                one ->
                                        new Step(
                                                one.id(),
                                                one.version(),
                                                member ->
                                                        member.amend(
                                                                one.told(),
                                                                one.fields(),
                                                                importId,
                                                                occasion),
                                                one.key()))
                        .toList());
    }

    /** Only the id remains of her, so that nobody else gets it. */
    public Applied forget(List<Retreat> retreats) {
        return members.changeAll(
                retreats.stream()
                        .map(one -> new Step(one.id(), one.version(), Member::erase, one.key()))
                        .toList());
    }

    public Applied takeBack(List<Return> returns, String importId) {
        return members.changeAll(
                returns.stream()
                        .map(
                                one ->
                                        new Step(
                                                one.id(),
                                                one.version(),
                                                member -> member.takeBack(one.before(), importId),
                                                one.key()))
                        .toList());
    }
}
