/** Camel's face of the Instantly.ai API V2: component, endpoint, producer and polling consumer. */
@NullMarked
package io.github.camelinstantly;

import org.jspecify.annotations.NullMarked;
