/** Applications over HTTP. */
@NullMarked
package eu.werein.members.applications.web;

import org.jspecify.annotations.NullMarked;
