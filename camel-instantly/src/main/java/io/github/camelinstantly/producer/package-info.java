/** An exchange becomes a call, and the reply a message. */
@NullMarked
package io.github.camelinstantly.producer;

import org.jspecify.annotations.NullMarked;
