/**
 * Spreadsheets that people take away, as text or as workbooks. Whoever writes them needs fastcsv
 * and fastexcel beside this module.
 */
@NullMarked
package eu.werein.platform.sheets;

import org.jspecify.annotations.NullMarked;
