package io.github.camelinstantly.transport;

import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.json.PageOutline;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.message.CertificateMessages;
import io.github.camelinstantly.message.Quoted;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.RequestFailedException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** The innermost transport: one request through HttpClient, the reply read to its end. */
final class HttpTransport implements Transport {

  /** Of a page that is only outlined, nothing is held; an endless one has to end all the same. */
  private static final long MAX_OUTLINED = 1L << 30;

  private final Supplier<HttpClient> client;
  private final long maxReplySize;

  HttpTransport(Supplier<HttpClient> client, long maxReplySize) {
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
    HttpClient shared = client.get();
    try {
      return shared.execute(http, reply -> read(request, http, reply));
    } catch (ConnectException
        | NoRouteToHostException
        | UnknownHostException
        | ConnectTimeoutException
        | ConnectionRequestTimeoutException e) {
      throw notSent(request, e);
    } catch (SSLHandshakeException | SSLPeerUnverifiedException e) {
      throw CertificateFault.of(e)
          .map(fault -> notSent(request, fault, e))
          .orElseGet(() -> notSent(request, e));
    } catch (CancellationException e) {
      // only the wait for a pooled connection ends so: the request was never written
      throw new NotSentException(CallMessages.endedBeforeSent(request.operation().id()), e);
    } catch (RequestFailedException e) {
      if (e.getCause() instanceof InterruptedException interrupted) {
        throw new NotSentException(
            CallMessages.endedBeforeSent(request.operation().id()), interrupted);
      }
      throw e;
    } catch (IllegalArgumentException | IllegalStateException e) {
      // HttpClient does not take replies such as of status 0, nor an end in the midst of a step
      throw new IOException(Quoted.cause(e), e);
    } catch (MessageConstraintException e) {
      throw new ReplyTooLargeException(CallMessages.headTooLarge(request.operation().id()));
    }
  }

  private static NotSentException notSent(TransportRequest request, Exception cause) {
    return new NotSentException(
        CallMessages.notSent(request.operation().id(), request.uri().getAuthority(), cause), cause);
  }

  private static NotSentException notSent(TransportRequest request, String fault, Exception cause) {
    return new NotSentException(
        CertificateMessages.notSent(
            request.operation().id(), request.uri().getAuthority(), fault, cause),
        cause);
  }

  private TransportReply read(
      TransportRequest request, HttpUriRequestBase http, ClassicHttpResponse reply)
      throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : reply.getHeaders()) {
      headers.putIfAbsent(header.getName(), header.getValue());
    }
    HttpEntity entity = reply.getEntity();
    if (entity == null) {
      return new TransportReply(reply.getCode(), headers, new byte[0]);
    }
    if (isSuccess(reply.getCode()) && (request.spool() != null || request.isOutlined())) {
      return readAsStream(request, http, reply, headers);
    }
    ReplyBody body = new ReplyBody(request, maxReplySize, http::abort);
    try (InputStream content = entity.getContent()) {
      TransportReply whole =
          isSuccess(reply.getCode())
              ? body.read(reply.getCode(), headers, content)
              : body.readError(reply.getCode(), headers, content);
      if (whole.body().length == 0 && !tellsItsEnd(reply)) {
        throw new IOException(CallMessages.cutHead());
      }
      return whole;
    }
  }

  /** Of any size: it is held on disk, or not at all. */
  private TransportReply readAsStream(
      TransportRequest request,
      HttpUriRequestBase http,
      ClassicHttpResponse reply,
      Map<String, String> headers)
      throws IOException {
    Supplier<CachedOutputStream> spool = request.spool();
    long bound = spool == null ? Math.max(maxReplySize, MAX_OUTLINED) : maxReplySize;
    try (InputStream content =
        new BoundedContent(reply.getEntity().getContent(), bound, request, http)) {
      if (spool == null) {
        return new TransportReply(reply.getCode(), headers, PageOutline.read(content));
      }
      CachedOutputStream spooled = spool.get();
      try (spooled) {
        content.transferTo(spooled);
      }
      return new TransportReply(reply.getCode(), headers, spooled);
    }
  }

  /**
   * HttpClient takes the end of the stream for the end of the head as well, so a reply that was cut
   * there looks like one that is empty.
   */
  private static boolean tellsItsEnd(ClassicHttpResponse reply) {
    return reply.containsHeader(HttpHeaders.CONTENT_LENGTH)
        || reply.containsHeader(HttpHeaders.TRANSFER_ENCODING);
  }

  private static boolean isSuccess(int status) {
    return status >= HttpStatus.SC_SUCCESS && status < HttpStatus.SC_REDIRECTION;
  }

  /** A body that must not grow beyond the bound. */
  private static final class BoundedContent extends FilterInputStream {

    private final TransportRequest request;
    private final HttpUriRequestBase http;
    private final long bound;
    private long count;

    BoundedContent(
        InputStream content, long bound, TransportRequest request, HttpUriRequestBase http) {
      super(content);
      this.bound = bound;
      this.request = request;
      this.http = http;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) throws IOException {
      count += bytes;
      if (count > bound) {
        // what is left of it must not be read to give the connection back
        http.abort();
        throw new ReplyTooLargeException(
            CallMessages.replyTooLarge(request.operation().id(), bound));
      }
    }
  }
}
