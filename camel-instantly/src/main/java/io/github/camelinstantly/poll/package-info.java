/**
 * Reads a growing list as a stream of new items: the tail, the sweep for late ones, and redelivery.
 */
@NullMarked
package io.github.camelinstantly.poll;

import org.jspecify.annotations.NullMarked;
