/** A small service on the platform, for tests of the platform as a whole. */
@NullMarked
package eu.werein.platform.sample;

import org.jspecify.annotations.NullMarked;
