package eu.werein.proof.matrix;

/** Where a call goes in. */
enum Door {
    GATEWAY,
    /** The port of the service itself: it decides anew, whatever the gateway thinks. */
    SERVICE
}
