package eu.werein.platform.seats;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Reason;
import eu.werein.platform.seats.Standing.Waiting;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A party of the naive plan. */
final class NaiveParty {

    final EnrolmentId id;
    final int turn;
    final int body;
    final PartnerId partner;
    final int points;
    final List<Answer.Given> given = new ArrayList<>();

    /** Parties of before that its people led, the oldest first. */
    final List<NaiveParty> former = new ArrayList<>();

    Party party;
    boolean agreed;
    Standing standing = new Waiting();
    Answer told = Answer.WAITING;

    NaiveParty(SeatCommand.Enrol asked, int turn) {
        this.id = asked.id();
        this.turn = turn;
        this.body = asked.body();
        this.partner = asked.partner();
        this.points = asked.points();
        this.party = asked.party();
        this.agreed = asked.agreed();
    }

    int held() {
        return standing instanceof Waiting || standing instanceof Gone ? 0 : party.size();
    }

    /** Far away when nothing ends. */
    Instant until() {
        return switch (standing) {
            case Pending pending -> pending.until();
            case Offered offered -> offered.until();
            case Waiting _, Confirmed _, Gone _ -> Instant.MAX;
        };
    }

    boolean promotedPending() {
        return standing instanceof Pending pending && pending.promoted();
    }

    void go(Reason reason) {
        standing = new Gone(reason);
        party = Party.of(party.leader());
    }
}
