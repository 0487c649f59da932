/** Where positions are kept: a file, a database, a Camel state repository, or memory. */
@NullMarked
package io.github.camelinstantly.position.store;

import org.jspecify.annotations.NullMarked;
