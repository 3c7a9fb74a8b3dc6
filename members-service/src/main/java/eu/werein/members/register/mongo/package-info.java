/** The register in the partner's database. */
@NullMarked
package eu.werein.members.register.mongo;

import org.jspecify.annotations.NullMarked;
