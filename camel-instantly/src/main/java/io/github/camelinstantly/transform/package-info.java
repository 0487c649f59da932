/** Type converters that turn what Instantly returned into text, bytes and streams. */
@NullMarked
package io.github.camelinstantly.transform;

import org.jspecify.annotations.NullMarked;
