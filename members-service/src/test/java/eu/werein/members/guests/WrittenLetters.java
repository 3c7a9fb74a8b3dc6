package eu.werein.members.guests;

import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.ToldStanding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Letters that were asked for, each once. */
final class WrittenLetters implements Letters {

    private final Set<String> asked = new LinkedHashSet<>();

    List<String> asked() {
        return new ArrayList<>(asked);
    }

    @Override
    public void confirm(GuestId guest, String occasion) {
        asked.add("confirm " + guest + " " + occasion);
    }

    @Override
    public void standing(Guest guest) {
        asked.add(standing(guest.standing()) + " " + guest.id());
    }

    @Override
    public void standingAgain(Guest guest, String occasion) {
        asked.add("again " + guest.id() + " " + occasion);
    }

    private static String standing(Optional<Standing> standing) {
        return ToldStanding.of(standing.orElseThrow()).standing();
    }

    @Override
    public void remind(Guest guest) {
        if (guest.hasSeat()) {
            asked.add("remind " + guest.id() + " " + guest.starts().toLocalDate());
        }
    }

    @Override
    public void moved(GuestId guest, long version) {
        asked.add("moved " + guest + " " + version);
    }

    @Override
    public void cancelled(GuestId guest, long version) {
        asked.add("cancelled " + guest + " " + version);
    }
}
