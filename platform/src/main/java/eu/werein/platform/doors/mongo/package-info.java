/** What doors keep, in MongoDB. */
@NullMarked
package eu.werein.platform.doors.mongo;

import org.jspecify.annotations.NullMarked;
