/** Tests of the sandbox itself, apart from it because it is published. */
@NullMarked
package io.github.camelinstantly.sandboxtest;

import org.jspecify.annotations.NullMarked;
