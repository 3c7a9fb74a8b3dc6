/** The register over HTTP. */
@NamedInterface("web")
@NullMarked
package eu.werein.members.register.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
