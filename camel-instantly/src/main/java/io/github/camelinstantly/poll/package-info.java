/** The position of a polling consumer, its stores, and a list read as a stream of new rows. */
@NullMarked
package io.github.camelinstantly.poll;

import org.jspecify.annotations.NullMarked;
