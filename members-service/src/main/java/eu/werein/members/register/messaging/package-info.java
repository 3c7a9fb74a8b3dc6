/** What the register tells. */
@NullMarked
package eu.werein.members.register.messaging;

import org.jspecify.annotations.NullMarked;
