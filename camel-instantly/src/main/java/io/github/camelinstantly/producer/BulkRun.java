package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.Digest;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.client.PendingCall;
import io.github.camelinstantly.error.InstantlyBulkException;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.BulkMessages;
import io.github.camelinstantly.model.BulkChunk;
import io.github.camelinstantly.model.BulkReport;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One list on its way, chunk by chunk. It is on one thread at a time, and on none while it waits
 * for a turn.
 */
final class BulkRun {

  private static final Logger LOG = LoggerFactory.getLogger(BulkRun.class);

  private static final int DIGEST_BYTES = 8;

  private final InstantlyClient client;
  private final InstantlyCall call;
  private final String property;
  private final Exchange exchange;
  private final ExchangeWaits waits;
  private final BulkCall settings;
  private final AsyncCallback callback;
  private final BulkRows rows;
  private final BulkTally tally;
  private final Chunks chunks;
  private boolean hasPlace;

  /** What is to be sent; none if the one before is through. */
  private @Nullable Chunk chunk;

  private String digest = "";

  /** Why nothing more is sent; none as long as it goes on. */
  private @Nullable String end;

  /** What ended it, if that is an error. */
  private @Nullable Throwable failure;

  private boolean failed;

  /** Whether the input failed; what it would have given is not known. */
  private boolean unreadable;

  BulkRun(
      InstantlyClient client,
      InstantlyCall call,
      Exchange exchange,
      ExchangeWaits waits,
      BulkCall settings,
      AsyncCallback callback) {
    this.client = client;
    this.call = call;
    this.property = String.valueOf(call.operation().listBody());
    this.exchange = exchange;
    this.waits = waits;
    this.settings = settings;
    this.callback = callback;
    this.rows = (BulkRows) call.value(property);
    this.tally = new BulkTally(call.operation());
    this.chunks = new Chunks(rows, call.operation().chunkSize(), tally::refusedRow);
  }

  /** Sends what can be sent on this thread; true if the exchange is done. */
  boolean proceed() {
    try {
      while (hasChunk()) {
        PendingCall pending = client.start(call.with(property, chunk.values()));
        if (!pending.isDone() && leavesThread()) {
          pending.whenDone(waits.workers().get(), this::goOn);
          return false;
        }
        await(pending);
      }
    } catch (RuntimeException e) {
      // neither the API nor the network: every further chunk would have it
      endWith(BulkMessages.reason(e), e);
    }
    finish();
    return true;
  }

  private void await(PendingCall pending) {
    InstantlyReply reply;
    try {
      reply = pending.await();
    } catch (CamelException | IOException e) {
      failed(e);
      return;
    }
    done(reply);
  }

  private void goOn(@Nullable InstantlyReply reply, @Nullable Throwable problem) {
    if (reply != null) {
      done(reply);
    } else if (problem instanceof CamelException || problem instanceof IOException) {
      failed(problem);
    } else {
      endWith(BulkMessages.reason(problem), problem);
    }
    boolean through;
    try {
      through = proceed();
    } catch (Error e) {
      // nobody else on this thread would end the exchange
      exchange.setException(e);
      through = true;
    }
    if (through) {
      callback.done(false);
    }
  }

  /** A place that it has got is kept to the end, so that it never holds a worker. */
  private boolean leavesThread() {
    hasPlace = hasPlace || waits.leavesThread(exchange);
    return hasPlace;
  }

  private boolean hasChunk() {
    if (end == null && isStopping()) {
      endWith(BulkMessages.stopping(), null);
    } else if (end == null && Thread.currentThread().isInterrupted()) {
      endWith(BulkMessages.interrupted(), null);
    }
    if (end != null) {
      return false;
    }
    if (chunk == null) {
      read();
    }
    return chunk != null;
  }

  private boolean isStopping() {
    return exchange.getContext().isStopping() || exchange.getContext().isStopped();
  }

  private void read() {
    try {
      chunk = chunks.next();
      if (chunk != null) {
        digest = digest(call.with(property, chunk.values()).body());
      }
    } catch (IOException | RuntimeException e) {
      unreadable = true;
      endWith(BulkMessages.unreadable(e), e);
    }
  }

  private void done(InstantlyReply reply) {
    tally.done(chunk, digest, reply);
    chunk = null;
    if (settings.stopsOnPlanLimit()
        && reply.body() instanceof Map<?, ?> fields
        && fields.get("remaining_in_plan") instanceof Number left
        && left.longValue() <= 0) {
      end = BulkMessages.planReached();
    }
  }

  private void failed(Throwable problem) {
    Set<Integer> refused = ChunkOutcome.refusedRows(problem, property, chunk);
    String reason = BulkMessages.reason(problem);
    if (!refused.isEmpty()) {
      refused.stream().sorted().forEach(row -> tally.refusedRow(row, reason));
      Chunk rest = chunk.without(refused);
      chunk = rest;
      if (rest.values().isEmpty()) {
        tally.failed(rest, digest, BulkChunk.REFUSED, BulkMessages.allRowsRefused());
        chunk = null;
      }
      return;
    }
    tally.failed(chunk, digest, ChunkOutcome.state(problem), reason);
    chunk = null;
    boolean stopped =
        problem instanceof InstantlyRateLimitException limit && limit.isBecauseOfStop();
    if (stopped || settings.stopsOnError() || ChunkOutcome.concernsAll(problem)) {
      endWith(reason, problem);
    } else if (settings.stopsOnPlanLimit() && ChunkOutcome.isPlanLimit(problem)) {
      end = BulkMessages.afterFailure(reason);
    }
  }

  private void endWith(String reason, @Nullable Throwable cause) {
    end = reason;
    failure = cause;
    failed = true;
  }

  private void finish() {
    boolean untouched = tally.isEmpty();
    reportRest();
    try {
      rows.close();
    } catch (IOException | RuntimeException e) {
      LOG.debug("{} could not close its body", call.operation().id(), e);
    }
    if (hasPlace) {
      waits.isOver();
    }
    BulkReport report = tally.report();
    String operation = call.operation().id();
    if (!failed) {
      settings.reply().fill(exchange.getMessage(), report);
      if (tally.hasFailures()) {
        LOG.warn(BulkMessages.incomplete(operation, tally.sums()));
      }
    } else if (untouched && failure instanceof IllegalArgumentException) {
      exchange.setException(failure);
    } else {
      exchange.setException(
          new InstantlyBulkException(
              report, BulkMessages.ended(operation, end, tally.sums()), failure));
    }
  }

  private void reportRest() {
    if (end == null) {
      return;
    }
    Chunk unsent = chunk == null ? chunks.taken() : chunk;
    if (unsent != null) {
      tally.failed(
          unsent, digest(call.with(property, unsent.values()).body()), BulkChunk.NOT_SENT, end);
    }
    if (hasMore()) {
      tally.rest(chunks.index(), chunks.nextRow(), chunks.left(), end);
    }
  }

  private boolean hasMore() {
    try {
      return unreadable || chunks.hasNext();
    } catch (IOException | RuntimeException e) {
      // what cannot be read is not known to be all
      return true;
    }
  }

  private static String digest(@Nullable Object body) {
    return Digest.of(DIGEST_BYTES, Json.writeBytes(body));
  }
}
