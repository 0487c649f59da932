/** A polled item becomes an exchange, and is acknowledged when that has completed. */
@NullMarked
package io.github.camelinstantly.consumer;

import org.jspecify.annotations.NullMarked;
