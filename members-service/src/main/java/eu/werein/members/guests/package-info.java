/** People without an account who come to what the bound partner hosts for everybody. */
@NullMarked
package eu.werein.members.guests;

import org.jspecify.annotations.NullMarked;
