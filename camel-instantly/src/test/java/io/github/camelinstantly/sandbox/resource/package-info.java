/** What the sandbox answers: a handler for each resource, and what the handlers compute with. */
@NullMarked
package io.github.camelinstantly.sandbox.resource;

import org.jspecify.annotations.NullMarked;
