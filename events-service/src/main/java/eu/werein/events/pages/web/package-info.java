/** The pages, in six languages. */
@NullMarked
package eu.werein.events.pages.web;

import org.jspecify.annotations.NullMarked;
