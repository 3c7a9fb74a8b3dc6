/** Parts of a person's record over HTTP. */
@NamedInterface("web")
@NullMarked
package eu.werein.members.person.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
