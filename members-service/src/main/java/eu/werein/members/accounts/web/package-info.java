/** Invitations over HTTP. */
@NullMarked
package eu.werein.members.accounts.web;

import org.jspecify.annotations.NullMarked;
