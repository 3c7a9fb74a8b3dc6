package eu.werein.members.guests;

import static eu.werein.members.guests.GuestFixture.EVENING;
import static eu.werein.members.guests.GuestFixture.asking;
import static eu.werein.members.guests.GuestFixture.evening;
import static eu.werein.members.guests.GuestFixture.explained;

import eu.werein.members.hosted.Standing;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.testing.MovableClock;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything that guests need, in memory, and an evening that everybody may come to. */
public final class Reception {

    static final GuestId ADA = new GuestId("ada");
    static final String MAILBOX = "ada@example.org";
    static final Request FORM = new Request(null, "form");

    final MovableClock clock = new MovableClock();
    final InMemoryGuests guests = new InMemoryGuests();
    final InMemoryGuestMailboxes mailboxes = new InMemoryGuestMailboxes();
    final InMemoryOpenGatherings gatherings = new InMemoryOpenGatherings();
    final WrittenLetters letters = new WrittenLetters();
    final AskForSeat ask;
    final AnswerAsGuest answer =
            new AnswerAsGuest(new OpenDates(gatherings, clock), guests, mailboxes);
    final FollowStanding standings;
    final FollowGathering changes;
    final ForgetGuests forget = new ForgetGuests(guests, mailboxes, clock);

    Reception() {
        this(Optional.empty());
    }

    /**
     * @param written instead of lists of what was asked for
     */
    public Reception(Function<Clock, Letters> written) {
        this(Optional.of(written));
    }

    private Reception(Optional<Function<Clock, Letters>> written) {
        Letters asked = written.map(made -> made.apply(clock)).orElse(letters);
        ask = new AskForSeat(new OpenDates(gatherings, clock), guests, mailboxes, asked, clock);
        standings = new FollowStanding(guests, asked);
        changes = new FollowGathering(gatherings, guests, asked);
        gatherings.keep(GuestFixture.evening());
    }

    public Guests guests() {
        return guests;
    }

    public OpenGatherings gatherings() {
        return gatherings;
    }

    public MovableClock clock() {
        return clock;
    }

    /** Ada asks for two seats. */
    public void ask() {
        ask.ask(ADA, asking(MAILBOX, 2), FORM);
    }

    public void askAgain() {
        ask.ask(new GuestId("again"), asking(MAILBOX, 2), new Request(null, "again"));
    }

    public void told(Standing standing, long sequence) {
        standings.told(ADA, standing, sequence);
    }

    public void withdraw() {
        answer.withdraw(ADA);
    }

    /** To the day after, at the same hour, for the reason that the host gives. */
    public void moved(String reason) {
        changes.changed(
                explained(evening(2, true, EVENING.plusDays(1), true), reason),
                List.of(EVENING.toLocalDate()),
                List.of());
    }

    /** Ada asks, and opens the link. */
    public void come() {
        ask();
        answer.confirm(ADA);
    }

    Guest ada() {
        return guests.find(ADA).orElseThrow();
    }
}
