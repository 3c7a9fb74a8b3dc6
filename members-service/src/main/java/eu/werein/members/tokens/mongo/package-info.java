/** Token hashes in the federation database. */
@NullMarked
package eu.werein.members.tokens.mongo;

import org.jspecify.annotations.NullMarked;
