package io.github.camelinstantly;

import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.poll.PolledRow;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** Puts a polled row into a message: the row as body, what routes ask for most as headers. */
final class RowExchange {

  private RowExchange() {}

  static void fill(Message message, PolledRow row) {
    message.setBody(row.item());
    message.setHeader(InstantlyConstants.MESSAGE_TIMESTAMP, row.timestamp().toEpochMilli());
    if (row.item() instanceof Email email) {
      message.setHeader(InstantlyConstants.EMAIL_ID, row.id());
      setHeader(message, InstantlyConstants.EMAIL_THREAD_ID, email.get("thread_id"));
      setHeader(message, InstantlyConstants.EMAIL_ACCOUNT, email.get("eaccount"));
      setHeader(message, InstantlyConstants.EMAIL_LEAD, email.get("lead"));
      setHeader(message, InstantlyConstants.EMAIL_CAMPAIGN_ID, email.get("campaign_id"));
      setHeader(message, InstantlyConstants.EMAIL_SUBJECT, email.get("subject"));
    } else {
      message.setHeader(InstantlyConstants.ITEM_ID, row.id());
      message.setHeader(InstantlyConstants.ITEM_TIMESTAMP, row.timestamp().toEpochMilli());
    }
  }

  private static void setHeader(Message message, String name, @Nullable Object value) {
    if (value != null) {
      message.setHeader(name, value.toString());
    }
  }
}
