/** What gatherings tell: what everybody may read to whom they are open, and nothing of a person. */
@NamedInterface("messaging")
@NullMarked
package eu.werein.events.gatherings.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
