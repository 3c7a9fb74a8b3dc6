/** Invitations in the partner's database, token hashes in the federation's. */
@NullMarked
package eu.werein.members.accounts.mongo;

import org.jspecify.annotations.NullMarked;
