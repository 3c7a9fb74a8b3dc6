package eu.werein.federation.dashboard;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The smallest group that is counted. Every panel is a sum of such groups. */
public sealed interface Cell {

    PartnerId partner();

    /** The cell as text, which {@link #of} reads back. */
    String key();

    /**
     * Active members of a partner who joined in the same month, in the same sector and at the same
     * stage.
     */
    record Members(PartnerId partner, YearMonth joined, Sector sector, Stage stage)
            implements Cell {

        /**
         * Where nothing is known of sector and stage they are left out. So were they from all keys
         * before they were counted: what was counted then is taken out of the cell it is in.
         */
        @Override
        public String key() {
            String members = "members/" + partner + "/" + joined;
            return sector.equals(Sector.UNKNOWN) && stage == Stage.UNKNOWN
                    ? members
                    : members + "/" + sector.code() + "/" + stage.key();
        }

        static Members of(PartnerId partner, String[] parts) {
            boolean more = parts.length == 5;
            return new Members(
                    partner,
                    YearMonth.parse(CellText.rest(parts)),
                    Sector.of(more ? parts[3] : null),
                    Stage.of(more ? parts[4] : null));
        }
    }

    /**
     * Active members of a partner who have said that they have time in the same bands.
     *
     * @param bands never none: of whom nothing is known counts in no such cell
     */
    record Bands(PartnerId partner, Set<Band> bands) implements Cell {

        public Bands {
            bands = Set.copyOf(bands);
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("no band");
            }
        }

        @Override
        public String key() {
            return bands.stream()
                    .sorted()
                    .map(Band::wireName)
                    .collect(Collectors.joining("+", "bands/" + partner + "/", ""));
        }

        static Bands of(PartnerId partner, String words) {
            return new Bands(
                    partner,
                    Arrays.stream(words.split("\\+", -1))
                            .map(Band::of)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /**
     * Undecided applications to a partner that came in the same quarter of an hour: every time zone
     * in use keeps quarters of an hour together, so whoever reads can tell the local day.
     */
    record Applications(PartnerId partner, Instant quarter) implements Cell {

        private static final long QUARTER = 15 * 60;

        public static Applications submitted(PartnerId partner, Instant at) {
            long seconds = Math.floorDiv(at.getEpochSecond(), QUARTER) * QUARTER;
            return new Applications(partner, Instant.ofEpochSecond(seconds));
        }

        @Override
        public String key() {
            return "applications/" + partner + "/" + quarter.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** Cycles that a partner hosts in the same state. */
    record Cycles(PartnerId partner, CycleState state) implements Cell {

        @Override
        public String key() {
            return "cycles/" + partner + "/" + state.key();
        }
    }

    /** Seats that a partner's cycles have for whoever enrols. */
    record Capacity(PartnerId partner) implements Cell {

        @Override
        public String key() {
            return "capacity/" + partner;
        }
    }

    /**
     * Seats of a partner's cycles that members of the same home hold.
     *
     * @param partner the host
     */
    record Seats(PartnerId partner, PartnerId home) implements Cell {

        @Override
        public String key() {
            return "seats/" + partner + "/" + home;
        }
    }

    /**
     * Parties that wait for seats of a partner's cycles whose enrolment closes at the same moment:
     * then they wait no longer, whether or not anything is told.
     */
    record Queues(PartnerId partner, Instant closesAt) implements Cell {

        @Override
        public String key() {
            return "queues/" + partner + "/" + closesAt;
        }
    }

    /**
     * What is noted of sessions of a partner's cycles: once for each learner and session.
     *
     * @param present whether she was there
     */
    record Marks(PartnerId partner, boolean present) implements Cell {

        private static final String PRESENT = "present";
        private static final String ABSENT = "absent";

        @Override
        public String key() {
            return "marks/" + partner + "/" + (present ? PRESENT : ABSENT);
        }

        static Marks of(PartnerId partner, String word) {
            return switch (word) {
                case PRESENT -> new Marks(partner, true);
                case ABSENT -> new Marks(partner, false);
                default -> throw new IllegalArgumentException("not a mark");
            };
        }
    }

    /** Seats of a partner's completed cycles that were held to the end. */
    record Learners(PartnerId partner) implements Cell {

        @Override
        public String key() {
            return "learners/" + partner;
        }
    }

    /** Certificates of a partner's cycles that count. */
    record Certificates(PartnerId partner) implements Cell {

        @Override
        public String key() {
            return "certificates/" + partner;
        }
    }

    /** What learners of a partner's cycles have said of themselves, added up. */
    record Confidence(PartnerId partner, Said said) implements Cell {

        @Override
        public String key() {
            return "confidence/" + partner + "/" + said.key();
        }
    }

    /** Dates of a partner's gatherings, to be held or over, that begin at the same moment. */
    record Dates(PartnerId partner, Instant startsAt) implements Cell {

        @Override
        public String key() {
            return "dates/" + partner + "/" + startsAt;
        }
    }

    /**
     * People who have a place at a date of a partner's gatherings by an answer of the same home.
     *
     * @param partner the host
     */
    record Coming(PartnerId partner, PartnerId home) implements Cell {

        @Override
        public String key() {
            return "coming/" + partner + "/" + home;
        }
    }

    /** People who wait for a place at dates that begin at the same moment: then nobody does. */
    record Hoping(PartnerId partner, Instant startsAt) implements Cell {

        @Override
        public String key() {
            return "hoping/" + partner + "/" + startsAt;
        }
    }

    /**
     * @throws IllegalArgumentException for a text that no cell wrote
     */
    static Cell of(String key) {
        return CellText.read(key);
    }
}
