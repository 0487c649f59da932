/** The exceptions that users catch. */
@NullMarked
package io.github.camelinstantly.error;

import org.jspecify.annotations.NullMarked;
