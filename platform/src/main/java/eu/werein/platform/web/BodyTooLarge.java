package eu.werein.platform.web;

import java.io.IOException;

/** A request's body is longer than this service reads. */
final class BodyTooLarge extends IOException {

    BodyTooLarge() {
        super("body too large");
    }

    static boolean caused(Throwable failure) {
        return failure instanceof BodyTooLarge
                || (failure.getCause() != null && caused(failure.getCause()));
    }
}
