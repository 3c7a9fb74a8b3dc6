@NullMarked
package eu.werein.platform.meetings;

import org.jspecify.annotations.NullMarked;
