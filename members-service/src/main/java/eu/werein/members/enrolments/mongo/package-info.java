/** Enrolments in the partner's database, titles of cycles in the federation's. */
@NullMarked
package eu.werein.members.enrolments.mongo;

import org.jspecify.annotations.NullMarked;
