package eu.werein.members.accounts;

import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Says how many a choice of members would invite, and has them invited. Only who is to be invited
 * is found out at once; the rest are errands.
 */
public final class InviteMany {

    private static final int AT_ONCE = 500;

    private final Members members;
    private final Invitations invitations;
    private final InvitationWaves waves;
    private final Errands errands;

    InviteMany(Members members, Invitations invitations, InvitationWaves waves, Errands errands) {
        this.members = members;
        this.invitations = invitations;
        this.waves = waves;
        this.errands = errands;
    }

    /** Which members are meant. */
    public sealed interface Choice {

        /** These; who is not known is left out. */
        record Named(List<MemberId> members) implements Choice {
            public Named {
                members = List.copyOf(members);
            }
        }

        record Filtered(Members.Filter filter) implements Choice {}
    }

    /**
     * What inviting comes to. Whoever has left is counted nowhere.
     *
     * @param byLanguage how many mails go out in each
     * @param withoutEmail how many cannot be invited
     * @param alreadyOnTheWay how many have been invited already
     */
    public record Preview(
            Map<Language, Integer> byLanguage, int withoutEmail, int alreadyOnTheWay) {

        public int count() {
            return byLanguage.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Preview preview(Choice choice) {
        return go(choice, _ -> {});
    }

    /**
     * Has everybody invited who can be.
     *
     * @param wave names it: the same one goes out once
     */
    public Preview invite(Choice choice, String wave) {
        List<MemberId> invited = new ArrayList<>();
        Preview preview = go(choice, member -> invited.add(member.id()));
        for (int from = 0; from < invited.size(); from += AT_ONCE) {
            String part = wave + "." + from / AT_ONCE;
            waves.keep(part, invited.subList(from, Math.min(from + AT_ONCE, invited.size())));
            errands.ask(new Errand(InvitationErrands.KIND, part, "invite"));
        }
        return preview;
    }

    private Preview go(Choice choice, Consumer<Member> each) {
        Sorting sorting = new Sorting(each);
        switch (choice) {
            case Choice.Named(List<MemberId> named) -> members.find(named).forEach(sorting::add);
            case Choice.Filtered(Members.Filter filter) -> members.forEach(filter, sorting::add);
        }
        return sorting.preview();
    }

    /** Sorts members into those who are to be invited and the others, some at once. */
    private final class Sorting {
        private final Consumer<Member> each;
        private final Map<Language, Integer> byLanguage = new EnumMap<>(Language.class);
        private final List<Member> waiting = new ArrayList<>();
        private int withoutEmail;
        private int alreadyOnTheWay;

        Sorting(Consumer<Member> each) {
            this.each = each;
        }

        void add(Member member) {
            if (!InviteMember.isStaying(member)) {
                return;
            }
            if (member.particulars().email() == null) {
                withoutEmail++;
                return;
            }
            waiting.add(member);
            if (waiting.size() == AT_ONCE) {
                sort();
            }
        }

        private void sort() {
            Set<MemberId> begun =
                    invitations.of(waiting.stream().map(Member::id).toList()).stream()
                            .map(Invitation::memberId)
                            .collect(Collectors.toSet());
            alreadyOnTheWay += begun.size();
            waiting.stream()
                    .filter(member -> !begun.contains(member.id()))
                    .forEach(
                            member -> {
                                byLanguage.merge(member.particulars().language(), 1, Integer::sum);
                                each.accept(member);
                            });
            waiting.clear();
        }

        Preview preview() {
            sort();
            return new Preview(byLanguage, withoutEmail, alreadyOnTheWay);
        }
    }
}
