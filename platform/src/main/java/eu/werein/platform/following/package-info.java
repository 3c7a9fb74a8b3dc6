/** The registry and the membership records, followed from their compacted topics. */
@NullMarked
package eu.werein.platform.following;

import org.jspecify.annotations.NullMarked;
