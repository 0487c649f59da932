package io.github.camelinstantly.consumer;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.message.PositionMessages;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks emails as read at Instantly; where that fails, the email stays unread. */
public final class MarkAsRead {

  private static final Logger LOG = LoggerFactory.getLogger(MarkAsRead.class);

  private final Supplier<InstantlyClient> client;

  /**
   * @param client calls the API
   */
  public MarkAsRead(Supplier<InstantlyClient> client) {
    this.client = client;
  }

  /** Marks one; a failure is a warning. */
  public void mark(String id) {
    Operation update = OperationTable.operation("emails", "update");
    try {
      client
          .get()
          .call(new InstantlyCall(update, Map.of("id", id), Map.of(), Map.of("is_unread", 0)));
    } catch (CamelException | IOException | RuntimeException e) {
      LOG.warn(PositionMessages.notMarkedAsRead(id), e);
    }
  }
}
