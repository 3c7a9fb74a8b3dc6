/** Parts of the documents in which meetings are kept. */
@NullMarked
package eu.werein.platform.meetings.mongo;

import org.jspecify.annotations.NullMarked;
