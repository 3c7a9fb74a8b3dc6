/** Consents over HTTP. */
@NullMarked
package eu.werein.members.consent.web;

import org.jspecify.annotations.NullMarked;
