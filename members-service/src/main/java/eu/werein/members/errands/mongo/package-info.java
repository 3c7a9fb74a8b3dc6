/** Errands in the federation database, free of personal data. */
@NullMarked
package eu.werein.members.errands.mongo;

import org.jspecify.annotations.NullMarked;
