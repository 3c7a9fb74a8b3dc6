/** Whose data this is: the partner that owns what the current work touches. */
@NullMarked
package eu.werein.platform.tenant;

import org.jspecify.annotations.NullMarked;
