package eu.werein.members.enrolments.messaging;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.ToldStanding;
import eu.werein.members.person.MemberId;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What training-service tells, as far as it is of use here. */
public final class TrainingMessages {

    public static final String CYCLES = "training.cycle.v1";
    public static final String SEAT_PLANS = "training.seat-plan.v1";
    static final String ENROLLED = "training.enrolled.v1";
    static final String ANNOUNCED = "training.cycle-announced.v1";
    static final String STANDING_CHANGED = "training.standing-changed.v1";

    static final Set<String> OF_CYCLES =
            Set.of(
                    "training.cycle-published.v1",
                    "training.cycle-changed.v1",
                    "training.cycle-enrolling.v1",
                    ANNOUNCED,
                    "training.cycle-running.v1",
                    "training.cycle-completed.v1",
                    "training.cycle-cancelled.v1");

    private TrainingMessages() {}

    static boolean isAboutParty(Event event) {
        return event.type().equals(ENROLLED) || event.type().equals(STANDING_CHANGED);
    }

    /**
     * The data of an event about a cycle that is near.
     *
     * @param sessions never none
     */
    record AnnouncedData(List<SessionData> sessions, List<PartnerId> openTo) {

        /** When the first session does, as clocks there show it. */
        ZonedDateTime begins() {
            return sessions.stream()
                    .min(Comparator.comparing(SessionData::start))
                    .map(first -> first.start().atZone(first.zone()))
                    .orElseThrow();
        }
    }

    record SessionData(Instant start, ZoneId zone) {}

    /** The data of an event about a party, or about some of its people. */
    record PartyData(
            String cycleId,
            String enrolmentId,
            PartnerId home,
            List<String> members,
            String standing,
            @Nullable String reason,
            @Nullable Instant until,
            List<CardConsent> cardConsents) {

        List<MemberId> people() {
            return members.stream().map(MemberId::new).toList();
        }

        Hosted cycle(PartnerId host) {
            return Hosted.cycle(host, cycleId);
        }

        Enrolment.Id id(PartnerId host, MemberId member) {
            return new Enrolment.Id(host, enrolmentId, member);
        }

        /**
         * @throws IllegalArgumentException for a name that is no standing
         */
        Standing stands() {
            return new ToldStanding(standing, reason, until).said();
        }
    }

    /** A member who lets the host see her card. */
    record CardConsent(String memberId, String policyVersion) {

        MemberId member() {
            return new MemberId(memberId);
        }
    }
}
