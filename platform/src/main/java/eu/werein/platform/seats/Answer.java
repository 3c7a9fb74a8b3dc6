package eu.werein.platform.seats;

/** What a request was told. */
public enum Answer {
    WAITING,
    PENDING,
    CONFIRMED,
    ACCEPTED,
    REFUSED,
    AGREED,
    DECLINED,
    SHRUNK,
    LEFT;

    /** As it was given to a request, for when the request comes again. */
    public record Given(RequestKey key, Answer answer) {}
}
