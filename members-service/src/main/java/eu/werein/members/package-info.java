/** The only home of personal data: applications, the register, accounts and memberships. */
@NullMarked
package eu.werein.members;

import org.jspecify.annotations.NullMarked;
