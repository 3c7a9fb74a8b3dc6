package eu.werein.training.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * One who comes, as her own partner knows her.
 *
 * @param memberId unique within her partner only
 * @param cardPolicy version of the policy under which the host may see her card; none when it may
 *     not
 */
public record Participant(String memberId, @Nullable String cardPolicy) {}
