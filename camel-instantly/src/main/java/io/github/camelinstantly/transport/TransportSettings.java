package io.github.camelinstantly.transport;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a connection pool is made from; endpoints with equal settings share one.
 *
 * @param baseUrl scheme and host of the API
 * @param connectTimeout the longest wait for a connection
 * @param responseTimeout the longest silence of the server within a reply
 * @param maxReplySize the greatest reply in bytes, after unpacking
 * @param sslContextParameters the TLS settings; {@code null} for the JDK's
 * @param httpOptions options of camel-http's endpoint
 */
public record TransportSettings(
    URI baseUrl,
    Duration connectTimeout,
    Duration responseTimeout,
    long maxReplySize,
    @Nullable SSLContextParameters sslContextParameters,
    Map<String, Object> httpOptions) {}
