/**
 * The federation's own spreadsheet of members: its fields, the words for them in six languages, and
 * how it is written. Below register and imports, because the one writes it and the other reads it.
 */
@NullMarked
package eu.werein.members.template;

import org.jspecify.annotations.NullMarked;
