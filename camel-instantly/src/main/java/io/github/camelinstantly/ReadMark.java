package io.github.camelinstantly;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.message.PositionMessages;
import java.io.IOException;
import java.util.Map;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks emails as read at Instantly; where that fails, the email stays unread. */
final class ReadMark {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMark.class);

  private ReadMark() {}

  static void set(InstantlyEndpoint endpoint, String id) {
    Operation update = OperationTable.operation("emails", "update");
    try {
      endpoint
          .consumerClient()
          .call(new InstantlyCall(update, Map.of("id", id), Map.of(), Map.of("is_unread", 0)));
    } catch (CamelException | IOException | RuntimeException e) {
      LOG.warn(PositionMessages.notMarkedAsRead(id), e);
    }
  }
}
