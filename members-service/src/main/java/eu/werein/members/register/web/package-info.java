/** The register over HTTP. */
@NullMarked
package eu.werein.members.register.web;

import org.jspecify.annotations.NullMarked;
