package eu.werein.members.guests.letters;

import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import eu.werein.members.guests.Guest;
import eu.werein.members.guests.GuestId;
import eu.werein.members.guests.Letters;
import eu.werein.members.hosted.letters.DayBefore;
import eu.werein.members.hosted.letters.StandingLetters;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks for letters to guests. */
@Component
final class MailedGuestLetters implements Letters {

    static final StandingLetters STANDING = new StandingLetters("guest");
    static final String CONFIRM = STANDING.kind("confirm");
    static final String REMINDER = STANDING.kind("reminder");
    static final String MOVED = STANDING.kind("moved");
    static final String CANCELLED = STANDING.kind("cancelled");

    /** Those about what became of a date. */
    static final Set<String> OF_DATES = Set.of(MOVED, CANCELLED);

    private static final String AGAIN = "/";

    private final Errands errands;
    private final Clock clock;

    MailedGuestLetters(Errands errands, Clock clock) {
        this.errands = errands;
        this.clock = clock;
    }

    static Set<String> kinds() {
        Set<String> kinds = new HashSet<>(STANDING.kinds());
        kinds.addAll(OF_DATES);
        kinds.add(CONFIRM);
        kinds.add(REMINDER);
        return Set.copyOf(kinds);
    }

    @Override
    public void confirm(GuestId guest, String occasion) {
        errands.ask(new Errand(CONFIRM, guest.value(), occasion));
    }

    @Override
    public void standing(Guest guest) {
        askAboutStanding(guest, heard(guest));
    }

    @Override
    public void standingAgain(Guest guest, String occasion) {
        askAboutStanding(guest, heard(guest) + AGAIN + occasion);
    }

    private void askAboutStanding(Guest guest, String occasion) {
        guest.standing()
                .flatMap(STANDING::kind)
                .ifPresent(kind -> errands.ask(new Errand(kind, guest.id().value(), occasion)));
    }

    /** Whether the letter is about where she stands still. */
    static boolean isCurrent(Errand errand, Guest guest) {
        return guest.standing().flatMap(STANDING::kind).filter(errand.kind()::equals).isPresent()
                && errand.occasion().split(AGAIN, 2)[0].equals(heard(guest));
    }

    private static String heard(Guest guest) {
        return Long.toString(guest.heard());
    }

    @Override
    public void remind(Guest guest) {
        DayBefore reminder = new DayBefore(guest.starts());
        if (guest.hasSeat() && reminder.isToCome(clock.instant())) {
            errands.ask(new Errand(REMINDER, guest.id().value(), reminder.occasion()));
        }
    }

    @Override
    public void moved(GuestId guest, long version) {
        errands.ask(new Errand(MOVED, guest.value(), Long.toString(version)));
    }

    @Override
    public void cancelled(GuestId guest, long version) {
        errands.ask(new Errand(CANCELLED, guest.value(), Long.toString(version)));
    }
}
