/** Members that come in by spreadsheet: read, judged, planned, and only then registered. */
@NullMarked
package eu.werein.members.imports;

import org.jspecify.annotations.NullMarked;
