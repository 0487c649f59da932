package io.github.camelinstantly.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection that logs nothing. HttpClient's own one writes every header to its header log and
 * every byte to its wire log, and so the API key as soon as somebody turns those on.
 */
final class NonLoggingConnection extends DefaultBHttpClientConnection
    implements ManagedHttpClientConnection {

  private final AtomicBoolean closed = new AtomicBoolean();
  private Timeout socketTimeout = Timeout.DISABLED;

  NonLoggingConnection() {
    super(BoundedHeads.LIMITS, null, null, null, null, null, new BoundedHeads());
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
