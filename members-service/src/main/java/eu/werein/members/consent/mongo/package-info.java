/** The consent ledger in the partner's database. */
@NullMarked
package eu.werein.members.consent.mongo;

import org.jspecify.annotations.NullMarked;
