/** What the architecture's rules must catch; no part of anything. */
@NullMarked
package eu.werein.platform.rules.samples;

import org.jspecify.annotations.NullMarked;
