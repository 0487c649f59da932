/** What health checks, the developer console, JMX and meters show. */
@NullMarked
package io.github.camelinstantly.monitor;

import org.jspecify.annotations.NullMarked;
