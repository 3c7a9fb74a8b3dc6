/** What members hear of what any partner hosts, and they take part in. */
@NullMarked
package eu.werein.members.hosted;

import org.jspecify.annotations.NullMarked;
