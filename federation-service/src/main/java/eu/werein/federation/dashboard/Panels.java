package eu.werein.federation.dashboard;

import java.time.Instant;

/**
 * All charts at one moment, ready to be shown to anybody who may see them.
 *
 * @param standingSince when the charts that cut across partners were read: by country, month,
 *     sector and stage
 */
public record Panels(
        Instant standingSince,
        Panel membersByPartner,
        Panel membersByCountry,
        Panel membersByMonth,
        Panel membersBySector,
        Panel membersByStage,
        Panel applicationsOpenByPartner,
        Panel applicationsWaiting) {}
