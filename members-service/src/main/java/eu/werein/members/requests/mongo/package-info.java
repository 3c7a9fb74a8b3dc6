/** What makes concurrent changes of one document harmless. */
@NamedInterface("mongo")
@NullMarked
package eu.werein.members.requests.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
