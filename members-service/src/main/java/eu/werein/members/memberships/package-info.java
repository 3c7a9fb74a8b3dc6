/** Which account is which member, and in what roles. */
@NullMarked
package eu.werein.members.memberships;

import org.jspecify.annotations.NullMarked;
