/**
 * One call in, one reply out: transport, credentials, deadline, paging and the exceptions that
 * users catch.
 */
@NullMarked
package io.github.camelinstantly.client;

import org.jspecify.annotations.NullMarked;
