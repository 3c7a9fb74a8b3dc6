/** Certificates, their files and the keys that sign them, in the host's database. */
@NullMarked
package eu.werein.members.certificates.mongo;

import org.jspecify.annotations.NullMarked;
