/** Who may do what: decided by the membership record, never by a token's claims. */
@NullMarked
package eu.werein.platform.access;

import org.jspecify.annotations.NullMarked;
