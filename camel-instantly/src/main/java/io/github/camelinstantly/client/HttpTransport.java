package io.github.camelinstantly.client;

import io.github.camelinstantly.message.CallMessages;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/** The innermost transport: one request through HttpClient, the reply read to its end. */
final class HttpTransport implements Transport {

  private final HttpClient client;
  private final long maxReplySize;

  HttpTransport(HttpClient client, long maxReplySize) {
    this.client = client;
    this.maxReplySize = maxReplySize;
  }

  @Override
  public TransportReply send(TransportRequest request) throws IOException {
    HttpUriRequestBase http =
        new HttpUriRequestBase(request.operation().verb().name(), request.uri());
    request.headers().forEach(http::setHeader);
    if (request.body().length > 0) {
      http.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
    }
    request.abort().onAbort(http::abort);
    try {
      return client.execute(http, reply -> read(request, http, reply));
    } catch (ConnectException
        | NoRouteToHostException
        | UnknownHostException
        | ConnectTimeoutException
        | ConnectionRequestTimeoutException
        | SSLHandshakeException e) {
      throw new NotSentException(
          CallMessages.notSent(request.operation().id(), request.uri().getAuthority(), e), e);
    }
  }

  private TransportReply read(
      TransportRequest request, HttpUriRequestBase http, ClassicHttpResponse reply)
      throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : reply.getHeaders()) {
      headers.putIfAbsent(header.getName(), header.getValue());
    }
    return new TransportReply(reply.getCode(), headers, body(request, http, reply.getEntity()));
  }

  private byte[] body(
      TransportRequest request, HttpUriRequestBase http, @Nullable HttpEntity entity)
      throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream content = entity.getContent()) {
      byte[] bytes = content.readNBytes((int) Math.min(maxReplySize + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > maxReplySize) {
        // what is left of it must not be read to give the connection back
        http.abort();
        throw new IOException(CallMessages.replyTooLarge(request.operation().id(), maxReplySize));
      }
      return bytes;
    }
  }
}
