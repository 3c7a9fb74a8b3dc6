/** The file back to whoever brought it, with what became of each row. */
@NullMarked
package eu.werein.members.imports.writing;

import org.jspecify.annotations.NullMarked;
