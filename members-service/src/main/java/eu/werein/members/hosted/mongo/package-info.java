/** What is kept of it: each member's in her partner's database, titles in the federation's. */
@NamedInterface("mongo")
@NullMarked
package eu.werein.members.hosted.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
