/** What takes place over the whole federation, date by date: read from what hosts have told. */
@NullMarked
package eu.werein.events.catalogue;

import org.jspecify.annotations.NullMarked;
