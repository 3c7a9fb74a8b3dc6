/** What events-service tells. */
@NamedInterface("messaging")
@NullMarked
package eu.werein.members.answers.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
