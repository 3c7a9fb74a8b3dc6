/** How a repeated request is answered. */
@NullMarked
package eu.werein.members.requests.web;

import org.jspecify.annotations.NullMarked;
