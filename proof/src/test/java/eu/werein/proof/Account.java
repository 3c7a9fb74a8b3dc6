package eu.werein.proof;

import java.util.List;

/** Somebody who can sign in to the running federation. */
public record Account(String username, String password, String partner, List<String> roles) {}
