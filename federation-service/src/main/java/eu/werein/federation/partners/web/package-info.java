/** The registry over HTTP: public list, life cycle for federation administrators. */
@NullMarked
package eu.werein.federation.partners.web;

import org.jspecify.annotations.NullMarked;
