/** Answers as they are kept. */
@NullMarked
package eu.werein.events.answers.mongo;

import org.jspecify.annotations.NullMarked;
