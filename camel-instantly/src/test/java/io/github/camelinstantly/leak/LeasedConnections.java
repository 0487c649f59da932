package io.github.camelinstantly.leak;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/**
 * The connections that are leased, in all pools. The statistics of a pool do not tell it: they are
 * empty once the pool is closed, and a test closes it before anyone can look.
 */
final class LeasedConnections implements ExecChainHandler {

  private static final Set<Lease> LEASES = ConcurrentHashMap.newKeySet();

  static boolean isEmpty() {
    LEASES.removeIf(Lease::isOver);
    return LEASES.isEmpty();
  }

  /** The calls that have one, which are forgotten: they are told of once. */
  static List<String> takeAll() {
    LEASES.removeIf(Lease::isOver);
    List<Lease> left = List.copyOf(LEASES);
    left.forEach(LEASES::remove);
    return left.stream().map(lease -> lease.call).toList();
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    Lease lease = new Lease(request.getMethod() + " " + request.getPath(), scope.execRuntime);
    LEASES.removeIf(Lease::isOver);
    LEASES.add(lease);
    try {
      return chain.proceed(request, scope);
    } finally {
      lease.replied = true;
    }
  }

  /** From the begin of a call until its reply is read. */
  private static final class Lease {

    private final String call;
    private final ExecRuntime runtime;
    private volatile boolean replied;

    Lease(String call, ExecRuntime runtime) {
      this.call = call;
      this.runtime = runtime;
    }

    boolean isOver() {
      return replied && !runtime.isEndpointAcquired();
    }
  }
}
