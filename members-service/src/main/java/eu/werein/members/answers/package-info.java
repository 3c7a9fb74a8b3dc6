/** What members hear of the gatherings that they have answered to, wherever those are hosted. */
@NullMarked
package eu.werein.members.answers;

import org.jspecify.annotations.NullMarked;
