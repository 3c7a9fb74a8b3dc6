/** How the spreadsheet is asked for and written. */
@NullMarked
package eu.werein.events.exports.web;

import org.jspecify.annotations.NullMarked;
