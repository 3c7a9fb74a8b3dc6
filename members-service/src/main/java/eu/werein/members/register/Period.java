package eu.werein.members.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody is a member, in the partner's calendar.
 *
 * @param paidUntil the last day that is paid for; none where a partner takes no fee or does not say
 */
public record Period(LocalDate joinedOn, @Nullable LocalDate paidUntil) {

    /** Whether the last day that is paid for has passed. */
    public boolean hasRunOut(LocalDate today) {
        return paidUntil != null && paidUntil.isBefore(today);
    }
}
