/** Imports, their files and their plans in the partner's database. */
@NullMarked
package eu.werein.members.imports.mongo;

import org.jspecify.annotations.NullMarked;
