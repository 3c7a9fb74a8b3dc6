/** Accounts in Keycloak. */
@NullMarked
package eu.werein.members.accounts.keycloak;

import org.jspecify.annotations.NullMarked;
