/** A partner's members. */
@NullMarked
package eu.werein.members.register;

import org.jspecify.annotations.NullMarked;
