/** What Camel's developer console shows of this component. */
@NullMarked
package io.github.camelinstantly.console;

import org.jspecify.annotations.NullMarked;
