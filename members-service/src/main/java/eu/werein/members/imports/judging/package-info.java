/** What a row says of a person, and what is wrong with it: all of it at once. */
@NullMarked
package eu.werein.members.imports.judging;

import org.jspecify.annotations.NullMarked;
