/** Notices in the partner's database. */
@NullMarked
package eu.werein.members.answers.mongo;

import org.jspecify.annotations.NullMarked;
