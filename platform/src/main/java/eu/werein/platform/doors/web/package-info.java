/** Doors over HTTP: what cycles and gatherings ask and answer alike. */
@NullMarked
package eu.werein.platform.doors.web;

import org.jspecify.annotations.NullMarked;
