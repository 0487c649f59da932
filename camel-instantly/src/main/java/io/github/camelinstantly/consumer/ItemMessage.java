package io.github.camelinstantly.consumer;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.poll.PolledItem;
import io.github.camelinstantly.source.ItemHeaders;
import org.apache.camel.Message;

/** Puts a polled item into a message: the item as body, what routes ask for most as headers. */
final class ItemMessage {

  private ItemMessage() {}

  static void fill(Message message, PolledItem item, ItemHeaders headers) {
    long timestamp = item.timestamp().toEpochMilli();
    message.setBody(item.content());
    message.setHeader(InstantlyConstants.MESSAGE_TIMESTAMP, timestamp);
    message.setHeader(headers.id(), item.id());
    if (headers.timestamp() != null) {
      message.setHeader(headers.timestamp(), timestamp);
    }
    headers
        .fields()
        .forEach(
            (header, field) -> {
              Object value = item.content().get(field);
              if (value != null) {
                message.setHeader(header, value.toString());
              }
            });
  }
}
