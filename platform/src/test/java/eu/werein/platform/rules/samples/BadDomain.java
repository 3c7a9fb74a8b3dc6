package eu.werein.platform.rules.samples;

import org.springframework.http.HttpStatus;

record BadDomain(HttpStatus status) {}
