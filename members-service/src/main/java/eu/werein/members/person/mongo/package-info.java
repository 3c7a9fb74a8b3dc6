/** Parts of a person's record as documents. */
@NamedInterface("mongo")
@NullMarked
package eu.werein.members.person.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
