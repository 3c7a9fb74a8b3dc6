/** The register in the partner's database. */
@NamedInterface("mongo")
@NullMarked
package eu.werein.members.register.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
