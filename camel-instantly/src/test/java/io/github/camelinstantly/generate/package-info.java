/** Writes the Java that repeats the operation table: options and header constants of arguments. */
@NullMarked
package io.github.camelinstantly.generate;

import org.jspecify.annotations.NullMarked;
