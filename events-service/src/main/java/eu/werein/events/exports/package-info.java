/** A partner's gatherings as a spreadsheet. */
@NullMarked
package eu.werein.events.exports;

import org.jspecify.annotations.NullMarked;
