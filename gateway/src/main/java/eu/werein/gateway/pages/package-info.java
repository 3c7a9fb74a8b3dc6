/** The user interface's files and the headers that protect them. */
@NullMarked
package eu.werein.gateway.pages;

import org.jspecify.annotations.NullMarked;
