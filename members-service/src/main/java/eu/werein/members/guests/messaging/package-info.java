/** What guests tell, and what events-service tells of them. */
@NamedInterface("messaging")
@NullMarked
package eu.werein.members.guests.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
