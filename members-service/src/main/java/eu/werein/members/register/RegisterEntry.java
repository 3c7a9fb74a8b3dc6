package eu.werein.members.register;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the register of a person: everything that a form or a file can tell.
 *
 * @param externalId under which the partner's former tool knew her
 */
public record RegisterEntry(Particulars particulars, Period period, @Nullable String externalId) {

    public static RegisterEntry of(Member member) {
        return new RegisterEntry(member.particulars(), member.period(), member.externalId());
    }
}
