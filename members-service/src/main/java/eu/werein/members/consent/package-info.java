/** What members agree to and refuse, entry by entry. */
@NullMarked
package eu.werein.members.consent;

import org.jspecify.annotations.NullMarked;
