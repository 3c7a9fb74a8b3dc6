package eu.werein.members.guests;

/** Somebody at one date of a gathering; unique within the host only. */
public record GuestId(String value) {

    public GuestId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not a guest id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
