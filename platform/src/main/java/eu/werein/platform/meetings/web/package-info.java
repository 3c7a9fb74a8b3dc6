/** What a host says of a meeting, over HTTP. */
@NullMarked
package eu.werein.platform.meetings.web;

import org.jspecify.annotations.NullMarked;
