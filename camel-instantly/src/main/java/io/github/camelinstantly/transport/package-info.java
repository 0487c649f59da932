/** One attempt over HTTP: the key, the deadline, the connection, the bytes. */
@NullMarked
package io.github.camelinstantly.transport;

import org.jspecify.annotations.NullMarked;
