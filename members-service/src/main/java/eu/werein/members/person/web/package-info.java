/** Parts of a person's record over HTTP. */
@NullMarked
package eu.werein.members.person.web;

import org.jspecify.annotations.NullMarked;
