/** What the register tells. */
@NamedInterface("messaging")
@NullMarked
package eu.werein.members.register.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
