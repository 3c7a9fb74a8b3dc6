package eu.werein.platform.messaging;

/** A record that is no event of ours. The message names the defect, never the content. */
public final class MalformedEvent extends RuntimeException {
    MalformedEvent(String defect) {
        super(defect);
    }
}
