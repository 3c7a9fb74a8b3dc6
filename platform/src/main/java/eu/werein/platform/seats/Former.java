package eu.werein.platform.seats;

import java.util.List;

/**
 * An enrolment whose people came again with another one, as far as its requests can come twice.
 *
 * @param body hash of the body of the request that made it
 * @param told what that request was told
 * @param given answers to the last requests after that
 */
public record Former(EnrolmentId id, int body, Answer told, List<Answer.Given> given) {

    public Former {
        given = List.copyOf(given);
    }
}
