package eu.werein.platform.web;

import org.springframework.util.unit.DataSize;

/**
 * How much the operations at a path read, where that is not what all others do. A service declares
 * one as a bean.
 *
 * @param path as a Spring path pattern
 */
public record BodyLimit(String path, DataSize limit) {}
