/** When and where people meet, told in several languages: what cycles and gatherings share. */
@NullMarked
package eu.werein.platform.meetings;

import org.jspecify.annotations.NullMarked;
