/** What cycles tell: what everybody may read, and nothing of a person. */
@NamedInterface("messaging")
@NullMarked
package eu.werein.training.cycles.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
