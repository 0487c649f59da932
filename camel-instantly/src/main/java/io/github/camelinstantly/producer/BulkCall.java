package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.message.BulkMessages;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;

/** A list of any length in chunks, one call after the other; a report of them all is the reply. */
public final class BulkCall implements CallStrategy {

  private final ReplyMessage reply;
  private final ExchangeWaits waits;
  private final boolean stopOnError;
  private final boolean stopOnPlanLimit;

  /**
   * @param reply puts the report into the message
   * @param waits how exchanges wait
   * @param stopOnError whether the first chunk that failed ends it with an error
   * @param stopOnPlanLimit whether it ends when the plan takes no more
   */
  public BulkCall(
      ReplyMessage reply, ExchangeWaits waits, boolean stopOnError, boolean stopOnPlanLimit) {
    this.reply = reply;
    this.waits = waits;
    this.stopOnError = stopOnError;
    this.stopOnPlanLimit = stopOnPlanLimit;
  }

  /** Whether a call is to go out in chunks. */
  public static boolean isFor(InstantlyCall call) {
    String list = call.operation().listBody();
    return list != null && call.value(list) instanceof BulkRows;
  }

  @Override
  public boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback) {
    if (call.value("limit") != null) {
      throw new IllegalArgumentException(BulkMessages.limit(call.operation().id()));
    }
    return new BulkRun(client, call, exchange, waits, this, callback).proceed();
  }

  ReplyMessage reply() {
    return reply;
  }

  boolean stopsOnError() {
    return stopOnError;
  }

  boolean stopsOnPlanLimit() {
    return stopOnPlanLimit;
  }
}
