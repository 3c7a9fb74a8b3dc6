/** Certificates on paper. */
@NullMarked
package eu.werein.members.certificates.pdf;

import org.jspecify.annotations.NullMarked;
