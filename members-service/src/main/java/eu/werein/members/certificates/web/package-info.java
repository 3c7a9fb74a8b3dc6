/** Certificates over HTTP, for their holders and for everybody. */
@NullMarked
package eu.werein.members.certificates.web;

import org.jspecify.annotations.NullMarked;
