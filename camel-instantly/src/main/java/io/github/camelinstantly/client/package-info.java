/** One call in, one reply out: attempts and their pauses, what an answer means, paging. */
@NullMarked
package io.github.camelinstantly.client;

import org.jspecify.annotations.NullMarked;
