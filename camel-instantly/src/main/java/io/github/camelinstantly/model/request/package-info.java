/**
 * Builders for request bodies, for routes written in Java. Each is a body as it is; Maps and JSON
 * text work as well everywhere.
 */
@NullMarked
package io.github.camelinstantly.model.request;

import org.jspecify.annotations.NullMarked;
