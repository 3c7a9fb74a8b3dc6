/** A partner's organization in Keycloak. */
@NullMarked
package eu.werein.federation.partners.keycloak;

import org.jspecify.annotations.NullMarked;
