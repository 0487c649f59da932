/** The operation table: what Instantly offers, as data; no I/O, no Camel. */
@NullMarked
package io.github.camelinstantly.api;

import org.jspecify.annotations.NullMarked;
