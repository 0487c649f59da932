package io.github.camelinstantly.producer;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.model.BulkReport;
import io.github.camelinstantly.model.InstantlyPage;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * Puts a reply into a message: its content as body, what is known of it as headers.
 *
 * @param isJson whether the body is the reply's text as received rather than an object
 */
public record ReplyMessage(boolean isJson) {

  /** Replaces the body, and the headers of any call before. */
  public void fill(Message message, InstantlyReply reply) {
    message.setBody(isJson ? reply.text() : reply.body());
    message.setHeader(InstantlyConstants.STATUS_CODE, reply.statusCode());
    set(message, InstantlyConstants.REQUEST_ID, reply.requestId());
    set(
        message,
        InstantlyConstants.NEXT_STARTING_AFTER,
        reply.body() instanceof InstantlyPage<?> page ? page.nextStartingAfter() : null);
    message.removeHeader(InstantlyConstants.RECOVERED);
    message.removeHeader(InstantlyConstants.JOB_ID);
    message.removeHeader(InstantlyConstants.JOB_STATUS);
    message.removeHeader(InstantlyConstants.JOB_PROGRESS);
  }

  /**
   * Replaces the body by a report of several calls; what an earlier call left is none of theirs.
   */
  void fill(Message message, BulkReport report) {
    message.setBody(isJson ? report.toString() : report);
    message.removeHeader(InstantlyConstants.STATUS_CODE);
    message.removeHeader(InstantlyConstants.REQUEST_ID);
    message.removeHeader(InstantlyConstants.NEXT_STARTING_AFTER);
    message.removeHeader(InstantlyConstants.RECOVERED);
  }

  /** What an earlier call left must not stand for this one's. */
  static void set(Message message, String header, @Nullable Object value) {
    if (value == null) {
      message.removeHeader(header);
    } else {
      message.setHeader(header, value);
    }
  }
}
