/** Doors of meetings: the codes that they show, and who was noted as being there. */
@NullMarked
package eu.werein.platform.doors;

import org.jspecify.annotations.NullMarked;
