/** Certificates in the host's database. */
@NullMarked
package eu.werein.training.certificates.mongo;

import org.jspecify.annotations.NullMarked;
