/** Imports over HTTP. */
@NullMarked
package eu.werein.members.imports.web;

import org.jspecify.annotations.NullMarked;
