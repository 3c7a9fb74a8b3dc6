/** Parts of a person's record as documents. */
@NullMarked
package eu.werein.members.person.mongo;

import org.jspecify.annotations.NullMarked;
