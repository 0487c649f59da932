/** How far a consumer has come, and the contract of the stores that keep it. */
@NullMarked
package io.github.camelinstantly.position;

import org.jspecify.annotations.NullMarked;
