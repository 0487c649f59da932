/** Meters for Micrometer, if the application has it. */
@NullMarked
package io.github.camelinstantly.metrics;

import org.jspecify.annotations.NullMarked;
