package eu.werein.federation.dashboard;

import java.time.Instant;

/**
 * All charts at one moment, ready to be shown to anybody who may see them.
 *
 * @param standingSince when the charts that cut across partners were read: by country, month,
 *     sector and stage
 * @param seatsStandingSince when it was read from where those come who hold seats
 * @param answersStandingSince the same of those who come to gatherings
 */
public record Panels(
        Instant standingSince,
        Panel membersByPartner,
        Panel membersByCountry,
        Panel membersByMonth,
        Panel membersBySector,
        Panel membersByStage,
        Panel applicationsOpenByPartner,
        Panel applicationsWaiting,
        Instant seatsStandingSince,
        Panel cyclesByPartner,
        Panel seatsByPartner,
        Panel seatsByOrigin,
        Panel waitingByPartner,
        Panel attendanceByPartner,
        Panel completionByPartner,
        Panel confidenceByPartner,
        Panel gatheringsByPartner,
        Panel gatheringsByMonth,
        Instant answersStandingSince,
        Panel answersByPartner,
        Panel answersByOrigin,
        Panel hopingByPartner) {}
