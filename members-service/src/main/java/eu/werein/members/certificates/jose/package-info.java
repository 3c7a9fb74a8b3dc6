/** Certificates as signed credentials. */
@NullMarked
package eu.werein.members.certificates.jose;

import org.jspecify.annotations.NullMarked;
