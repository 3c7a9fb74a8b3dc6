package eu.werein.members.memberships;

import org.jspecify.annotations.Nullable;

/** Whether a membership has an account, and whether it still counts. */
public sealed interface Standing {

    /** No account yet: nothing is told of it. */
    record Unlinked() implements Standing {}

    /** The account with this subject acts as the member. */
    record Active(String accountId) implements Standing {}

    /** It does not count any more. */
    record Ended(@Nullable String accountId) implements Standing {}
}
