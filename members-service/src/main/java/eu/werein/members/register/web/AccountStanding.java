package eu.werein.members.register.web;

import eu.werein.members.consent.Purpose;
import eu.werein.platform.access.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What others than the register know of a member.
 *
 * @param roles of her account or, until there is a membership, those that it will begin with
 * @param account how far she is on the way to one
 */
record AccountStanding(List<Role> roles, @Nullable String account, Set<Purpose> refusals) {}
