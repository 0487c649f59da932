/** Typed, read-only views of what Instantly returns and takes; no I/O, no Camel. */
@NullMarked
package io.github.camelinstantly.model;

import org.jspecify.annotations.NullMarked;
