/** The chassis that every service stands on. */
@NullMarked
package eu.werein.platform;

import org.jspecify.annotations.NullMarked;
