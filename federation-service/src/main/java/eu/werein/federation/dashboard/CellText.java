package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads cells as they write themselves: kind, partner and what tells it from others of the two. */
final class CellText {

    private CellText() {}

    /**
     * @throws IllegalArgumentException for a text that no cell wrote
     */
    static Cell read(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not a cell");
        }
        try {
            Cell cell = cell(new PartnerId(parts[1]), parts);
            if (!cell.key().equals(key)) {
                throw new IllegalArgumentException("not as a cell writes it");
            }
            return cell;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a cell", e);
        }
    }

    private static Cell cell(PartnerId partner, String[] parts) {
        return switch (parts[0]) {
            case "members" -> Cell.Members.of(partner, parts);
            case "bands" -> Cell.Bands.of(partner, rest(parts));
            case "applications" -> new Cell.Applications(partner, Instant.parse(rest(parts)));
            case "cycles" -> new Cell.Cycles(partner, CycleState.of(rest(parts)));
            case "capacity" -> new Cell.Capacity(partner);
            case "seats" -> new Cell.Seats(partner, new PartnerId(rest(parts)));
            case "marks" -> Cell.Marks.of(partner, rest(parts));
            case "learners" -> new Cell.Learners(partner);
            case "certificates" -> new Cell.Certificates(partner);
            case "confidence" -> new Cell.Confidence(partner, Said.of(rest(parts)));
            case "queues" -> new Cell.Queues(partner, Instant.parse(rest(parts)));
            case "dates" -> new Cell.Dates(partner, Instant.parse(rest(parts)));
            case "coming" -> new Cell.Coming(partner, new PartnerId(rest(parts)));
            case "hoping" -> new Cell.Hoping(partner, Instant.parse(rest(parts)));
            case String other -> throw new IllegalArgumentException("not a cell");
        };
    }

    /** What tells a cell from others of its kind and partner. */
    static String rest(String[] parts) {
        if (parts.length < 3) {
            throw new IllegalArgumentException("not a cell");
        }
        return parts[2];
    }
}
