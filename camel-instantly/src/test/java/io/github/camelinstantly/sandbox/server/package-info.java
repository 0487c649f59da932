/** What receives HTTP: reads and checks requests, counts quotas, lets replies go wrong. */
@NullMarked
package io.github.camelinstantly.sandbox.server;

import org.jspecify.annotations.NullMarked;
