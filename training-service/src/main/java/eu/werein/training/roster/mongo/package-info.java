/** What the roster keeps, in MongoDB. */
@NullMarked
package eu.werein.training.roster.mongo;

import org.jspecify.annotations.NullMarked;
