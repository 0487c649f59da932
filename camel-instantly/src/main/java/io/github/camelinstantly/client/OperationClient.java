package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.message.CallMessages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls operations over a transport, and tells what a missing or broken answer means. */
final class OperationClient implements InstantlyClient {

  private static final Logger LOG = LoggerFactory.getLogger(OperationClient.class);

  /** Sent by gateways in front of the API, which do not know whether it went on working. */
  private static final Set<Integer> GATEWAY_ERRORS =
      Set.of(502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527);

  private final Transport transport;
  private final CallWriter writer;
  private final ReplyReader reader;

  OperationClient(Transport transport, CallWriter writer, ReplyReader reader) {
    this.transport = transport;
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public InstantlyReply call(InstantlyCall call) throws CamelException, IOException {
    Operation operation = call.operation();
    TransportRequest request = writer.write(call);
    TransportReply reply = send(operation, request);
    LOG.debug("{}: {}", operation.id(), reply);
    try {
      return reader.read(operation, reply);
    } catch (InstantlyApiException e) {
      throw leavesOutcomeOpen(operation, reply) ? outcomeUnknown(operation, request, e) : e;
    }
  }

  private TransportReply send(Operation operation, TransportRequest request)
      throws CamelException, IOException {
    try {
      return transport.send(request);
    } catch (NotSentException e) {
      throw e;
    } catch (IOException e) {
      if (operation.repeatability() == Repeatability.ONCE) {
        throw outcomeUnknown(operation, request, e);
      }
      throw new IOException(CallMessages.noAnswer(operation.id(), e), e);
    }
  }

  private static boolean leavesOutcomeOpen(Operation operation, TransportReply reply) {
    boolean gateway = GATEWAY_ERRORS.contains(reply.status());
    boolean edgePage = reply.status() >= 500 && ErrorReader.isHtml(reply);
    return operation.repeatability() == Repeatability.ONCE && (gateway || edgePage);
  }

  private static InstantlyOutcomeUnknownException outcomeUnknown(
      Operation operation, TransportRequest request, Exception cause) {
    String digest = digest(request);
    return new InstantlyOutcomeUnknownException(
        operation.id(), digest, CallMessages.outcomeUnknown(operation.id(), digest, cause), cause);
  }

  private static String digest(TransportRequest request) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(
          (request.operation().verb() + " " + request.uri() + "\n")
              .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(request.body()), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
