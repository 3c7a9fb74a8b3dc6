/** What members hear of the cycles in which they enrol, wherever those are hosted. */
@NullMarked
package eu.werein.members.enrolments;

import org.jspecify.annotations.NullMarked;
