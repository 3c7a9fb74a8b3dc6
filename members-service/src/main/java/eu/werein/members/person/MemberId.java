package eu.werein.members.person;

/** A person's membership in one partner; unique within the partner only. */
public record MemberId(String value) {

    public MemberId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not a member id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
