package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The smallest group that is counted. Every panel is a sum of such groups. */
public sealed interface Cell {

    PartnerId partner();

    /** The cell as text, which {@link #of} reads back. */
    String key();

    /** Active members of a partner who joined in the same month. */
    record Members(PartnerId partner, YearMonth joined) implements Cell {
        @Override
        public String key() {
            return "members/" + partner + "/" + joined;
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

    /**
     * @throws IllegalArgumentException for a text that no cell wrote
     */
    static Cell of(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a cell");
        }
        PartnerId partner = new PartnerId(parts[1]);
        try {
            return switch (parts[0]) {
                case "members" -> new Members(partner, YearMonth.parse(parts[2]));
                case "applications" -> new Applications(partner, Instant.parse(parts[2]));
                case String other -> throw new IllegalArgumentException("not a cell");
            };
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a cell", e);
        }
    }
}
