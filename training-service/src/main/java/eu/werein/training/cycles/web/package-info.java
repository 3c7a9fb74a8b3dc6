/** Cycles over HTTP. */
@NullMarked
package eu.werein.platform.meetings.web;

import org.jspecify.annotations.NullMarked;
