package eu.werein.members.guests;

import eu.werein.members.person.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Mailboxes of one partner, in memory. */
final class InMemoryGuestMailboxes implements GuestMailboxes {

    private record At(String mailbox, GatheringDate date) {
        static At of(EmailAddress mailbox, GatheringDate date) {
            return new At(mailbox.mailbox(), date);
        }
    }

    /** What a mailbox has asked for on a day; without gathering, all. */
    private record Day(String mailbox, String gathering, LocalDate day) {}

    private final Map<At, GuestId> holders = new HashMap<>();
    private final Map<Day, Set<String>> askings = new HashMap<>();

    @Override
    public GuestId claim(EmailAddress mailbox, GatheringDate date, GuestId guest) {
        GuestId held = holders.putIfAbsent(At.of(mailbox, date), guest);
        return held == null ? guest : held;
    }

    @Override
    public boolean handOn(EmailAddress mailbox, GatheringDate date, GuestId from, GuestId to) {
        return holders.replace(At.of(mailbox, date), from, to);
    }

    @Override
    public void release(EmailAddress mailbox, GatheringDate date, GuestId guest) {
        holders.remove(At.of(mailbox, date), guest);
    }

    @Override
    public boolean takeAsking(
            EmailAddress mailbox, String gathering, String occasion, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return take(new Day(mailbox.mailbox(), gathering, day), occasion, A_DAY)
                && take(new Day(mailbox.mailbox(), "", day), occasion, OF_ALL_A_DAY);
    }

    private boolean take(Day day, String occasion, int most) {
        Set<String> taken = askings.computeIfAbsent(day, _ -> new LinkedHashSet<>());
        return taken.contains(occasion) || (taken.size() < most && taken.add(occasion));
    }

    @Override
    public void forgetAskings(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        askings.keySet().removeIf(day -> day.day().isBefore(today));
    }
}
