/** School calendars in MongoDB. */
@NullMarked
package eu.werein.events.schools.mongo;

import org.jspecify.annotations.NullMarked;
