package eu.werein.gateway.routing;

/** A service that the gateway speaks to. */
enum Service {
    FEDERATION,
    MEMBERS,
    TRAINING,
    EVENTS
}
