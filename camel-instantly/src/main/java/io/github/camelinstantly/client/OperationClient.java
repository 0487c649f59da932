package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.message.RateLimitMessages;
import io.github.camelinstantly.transport.TransportReply;
import io.github.camelinstantly.transport.TransportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls operations over a transport, and tells what a missing or broken answer means. */
final class OperationClient implements InstantlyClient {

  private static final Logger LOG = LoggerFactory.getLogger(OperationClient.class);

  private static final int DIGEST_BYTES = 8;

  private final CallPipeline pipeline;
  private final RequestWriter writer;
  private final ReplyReader reader;
  private final Set<RetryingCall> waiting = ConcurrentHashMap.newKeySet();

  OperationClient(CallPipeline pipeline, RequestWriter writer, ReplyReader reader) {
    this.pipeline = pipeline;
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public InstantlyReply call(InstantlyCall call) throws CamelException, IOException {
    return start(call).await();
  }

  @Override
  public PendingCall start(InstantlyCall call) {
    Operation operation = call.operation();
    TransportRequest request = writer.write(call);
    DeferredExecutor place = new DeferredExecutor();
    RetryingCall progress = new RetryingCall(pipeline, request, place);
    CompletableFuture<InstantlyReply> answer = new CompletableFuture<>();
    long since = pipeline.quotas().time().nanos();
    CompletableFuture<TransportReply> result = progress.start();
    if (!result.isDone()) {
      waiting.add(progress);
    }
    result.whenComplete(
        (reply, failure) -> {
          waiting.remove(progress);
          complete(answer, operation, request, reply, failure);
          tell(operation, answer, since);
        });
    return new AsyncCall(progress, place, answer);
  }

  @Override
  public void endWaits() {
    String reason = RateLimitMessages.callerStops();
    waiting.forEach(call -> call.endWait(new CancellationException(reason)));
  }

  private void complete(
      CompletableFuture<InstantlyReply> answer,
      Operation operation,
      TransportRequest request,
      @Nullable TransportReply reply,
      @Nullable Throwable failure) {
    try {
      answer.complete(
          reply == null ? failed(operation, request, failure) : read(operation, request, reply));
    } catch (CamelException | IOException | RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }

  private InstantlyReply read(Operation operation, TransportRequest request, TransportReply reply)
      throws CamelException, IOException {
    LOG.debug("{}: {}", operation.id(), reply);
    try {
      return reader.read(operation, reply);
    } catch (InstantlyApiException e) {
      boolean mayHaveRun =
          operation.repeatability() == Repeatability.ONCE
              && (e instanceof UnreadableReplyException || RetryPolicy.leavesOutcomeOpen(reply));
      throw mayHaveRun ? outcomeUnknown(operation, request, e) : e;
    }
  }

  private static InstantlyReply failed(
      Operation operation, TransportRequest request, @Nullable Throwable failure)
      throws CamelException, IOException {
    if (failure instanceof NotSentException notSent) {
      throw notSent;
    }
    if (failure instanceof IOException e) {
      if (operation.repeatability() == Repeatability.ONCE) {
        throw outcomeUnknown(operation, request, e);
      }
      throw e instanceof ReplyTooLargeException
          ? e
          : new IOException(CallMessages.noAnswer(operation.id(), e), e);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private void tell(Operation operation, CompletableFuture<InstantlyReply> answer, long since) {
    Duration took = Duration.ofNanos(pipeline.quotas().time().nanos() - since);
    pipeline.listener().called(operation, CallOutcome.of(answer), took);
  }

  private static InstantlyOutcomeUnknownException outcomeUnknown(
      Operation operation, TransportRequest request, Exception cause) {
    String digest = digest(request);
    boolean canBeListed =
        !operation.isRaw()
            && OperationTable.operations(operation.resource()).stream()
                .anyMatch(row -> row.name().equals("list"));
    String look = canBeListed ? "with `" + operation.resource() + "/list`" : "at Instantly";
    return new InstantlyOutcomeUnknownException(
        operation.id(),
        request.uri().getPath(),
        digest,
        CallMessages.outcomeUnknown(operation.id(), digest, cause, look),
        cause);
  }

  private static String digest(TransportRequest request) {
    String line = request.operation().verb() + " " + request.uri() + "\n";
    return Digest.of(DIGEST_BYTES, line.getBytes(StandardCharsets.UTF_8), request.body());
  }
}
