/** Memberships in the partner's database. */
@NullMarked
package eu.werein.members.memberships.mongo;

import org.jspecify.annotations.NullMarked;
