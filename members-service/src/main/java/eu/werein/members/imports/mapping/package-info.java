/** Which column tells what: known for the tools that partners use, guessed for others. */
@NullMarked
package eu.werein.members.imports.mapping;

import org.jspecify.annotations.NullMarked;
