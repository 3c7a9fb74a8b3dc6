/** What training-service tells. */
@NamedInterface("messaging")
@NullMarked
package eu.werein.members.enrolments.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
