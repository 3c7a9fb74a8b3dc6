/** Who calls: sign-in, sign-out, the tokens behind a session and bearer tokens. */
@NullMarked
package eu.werein.gateway.signin;

import org.jspecify.annotations.NullMarked;
