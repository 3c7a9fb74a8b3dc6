/** How it is heard of. */
@NamedInterface("messaging")
@NullMarked
package eu.werein.members.hosted.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
