/** Certificates over HTTP. */
@NullMarked
package eu.werein.training.certificates.web;

import org.jspecify.annotations.NullMarked;
