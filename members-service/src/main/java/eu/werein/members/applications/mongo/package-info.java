/** Applications in the partner's database. */
@NullMarked
package eu.werein.members.applications.mongo;

import org.jspecify.annotations.NullMarked;
