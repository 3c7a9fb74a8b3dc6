/** How the signed-in person comes to what is hers at a partner. */
@NamedInterface("web")
@NullMarked
package eu.werein.members.memberships.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
