/** What Camel's health checks say about consumers. */
@NullMarked
package io.github.camelinstantly.health;

import org.jspecify.annotations.NullMarked;
