package eu.werein.members.guests;

import java.time.LocalDate;

/**
 * One date of a gathering of the bound partner.
 *
 * @param date that it was planned for: what it is known by, wherever it is moved
 */
public record GatheringDate(String gathering, LocalDate date) {

    public GatheringDate {
        if (gathering.isBlank() || gathering.length() > 64) {
            throw new IllegalArgumentException("not the id of a gathering");
        }
    }
}
