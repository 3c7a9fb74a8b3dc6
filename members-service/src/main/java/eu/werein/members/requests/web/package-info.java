/** How a repeated request is answered. */
@NamedInterface("web")
@NullMarked
package eu.werein.members.requests.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
