package io.github.camelinstantly.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection that logs nothing, and that is used again only if it certainly still stands.
 * HttpClient's own one writes every header to its header log and every byte to its wire log, and so
 * the API key as soon as somebody turns those on.
 */
final class NonLoggingConnection extends DefaultBHttpClientConnection
    implements ManagedHttpClientConnection {

  private final AtomicBoolean closed = new AtomicBoolean();
  private final IdleLimit idleLimit;
  private Timeout socketTimeout = Timeout.DISABLED;
  private long idleSince;
  private long idleBefore;

  /**
   * @param idleLimit how long it may have been idle and be used again
   */
  NonLoggingConnection(IdleLimit idleLimit) {
    super(BoundedHeads.LIMITS, null, null, null, null, null, new BoundedHeads());
    this.idleLimit = idleLimit;
  }

  @Override
  protected void bind(SocketHolder holder) throws IOException {
    Socket socket = holder.getSocket();
    if (closed.get()) {
      // closed by another thread while it was being connected
      socket.close();
      throw new InterruptedIOException("connection closed while connecting");
    }
    super.bind(holder);
    socketTimeout = Timeout.ofMilliseconds(socket.getSoTimeout());
  }

  @Override
  public @Nullable Socket getSocket() {
    SocketHolder holder = getSocketHolder();
    return holder == null ? null : holder.getSocket();
  }

  @Override
  public @Nullable SSLSession getSSLSession() {
    return getSocket() instanceof SSLSocket socket ? socket.getSession() : null;
  }

  @Override
  public void setSocketTimeout(Timeout timeout) {
    super.setSocketTimeout(timeout);
    socketTimeout = timeout;
  }

  @Override
  public void passivate() {
    super.setSocketTimeout(Timeout.DISABLED);
    idleSince = System.nanoTime();
  }

  /** Asked by the pool before each further use. */
  @Override
  public boolean isStale() throws IOException {
    long now = System.nanoTime();
    idleBefore = now - idleSince;
    if (idleLimit.isExceeded(idleBefore, now)) {
      return true;
    }
    // looking takes a millisecond, which calls in a row would all have to pay
    if (idleBefore < IdleLimit.AT_LEAST.toNanos() || isSilent()) {
      return false;
    }
    idleLimit.closedAfter(idleBefore, now);
    return true;
  }

  /** Whether the server neither closed it nor sent something, which would answer nothing. */
  private boolean isSilent() throws IOException {
    SocketHolder holder = getSocketHolder();
    if (holder == null || isDataAvailable(Timeout.ONE_MILLISECOND)) {
      return false;
    }
    try {
      holder.getSocket().setSoTimeout(1);
      holder.getInputStream().read();
      return false;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }

  @Override
  public ClassicHttpResponse receiveResponseHeader() throws HttpException, IOException {
    try {
      return super.receiveResponseHeader();
    } catch (NoHttpResponseException | SocketException e) {
      if (idleBefore > 0) {
        // its end was on the way when it was looked at
        idleLimit.closedAfter(idleBefore, System.nanoTime());
      }
      throw e;
    }
  }

  @Override
  public void activate() {
    super.setSocketTimeout(socketTimeout);
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      super.close();
    }
  }

  @Override
  public void close(CloseMode mode) {
    if (closed.compareAndSet(false, true)) {
      super.close(mode);
    }
  }
}
