package eu.werein.federation.dashboard;

/** All charts at one moment, ready to be shown to anybody who may see them. */
public record Panels(
        Panel membersByPartner,
        Panel membersByCountry,
        Panel membersByMonth,
        Panel applicationsOpenByPartner,
        Panel applicationsWaiting) {}
