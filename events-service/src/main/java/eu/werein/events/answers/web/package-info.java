/** Answers over HTTP. */
@NullMarked
package eu.werein.events.answers.web;

import org.jspecify.annotations.NullMarked;
