/** Private feeds in the federation's database: for nobody to read back. */
@NullMarked
package eu.werein.events.feeds.mongo;

import org.jspecify.annotations.NullMarked;
