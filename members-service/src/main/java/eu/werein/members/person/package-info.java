/** What is known of a person, and the id under which everybody else knows her. */
@NullMarked
package eu.werein.members.person;

import org.jspecify.annotations.NullMarked;
