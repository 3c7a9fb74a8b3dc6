/** How a member comes to her account: invited, or linked by a token mailed to her. */
@NullMarked
package eu.werein.members.accounts;

import org.jspecify.annotations.NullMarked;
