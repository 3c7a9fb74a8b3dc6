package eu.werein.members.applications;

/** An application's id; unique within the partner only. */
public record ApplicationId(String value) {

    public ApplicationId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not an application id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
