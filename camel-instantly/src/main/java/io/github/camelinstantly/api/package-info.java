/** The vocabulary of operations: what a row of the operation table can say. */
@NullMarked
package io.github.camelinstantly.api;

import org.jspecify.annotations.NullMarked;
