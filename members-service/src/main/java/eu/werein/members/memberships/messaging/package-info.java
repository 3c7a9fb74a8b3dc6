/** What memberships tell. */
@NullMarked
package eu.werein.members.memberships.messaging;

import org.jspecify.annotations.NullMarked;
