@NullMarked
package eu.werein.platform.doors;

import org.jspecify.annotations.NullMarked;
