/** The operation table: what Instantly offers, as data. */
@NullMarked
package io.github.camelinstantly.api.table;

import org.jspecify.annotations.NullMarked;
