/** Renders the tables of the documentation from the component's catalog. */
@NullMarked
package io.github.camelinstantly.docs;

import org.jspecify.annotations.NullMarked;
