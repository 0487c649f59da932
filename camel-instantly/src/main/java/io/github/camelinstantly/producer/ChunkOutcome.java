package io.github.camelinstantly.producer;

import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.model.BulkChunk;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the failure of a call says of its chunk. */
final class ChunkOutcome {

  private ChunkOutcome() {}

  /**
   * The state of a chunk whose call failed. A server that failed, or whose answer cannot be read,
   * may have stopped in the middle of the rows.
   */
  static String state(Throwable failure) {
    if (failure instanceof NotSentException) {
      return BulkChunk.NOT_SENT;
    }
    return failure instanceof InstantlyApiException refusal
            && refusal.getKind() != InstantlyErrorKind.SERVER
            && refusal.getKind() != InstantlyErrorKind.IN_BODY
        ? BulkChunk.REFUSED
        : BulkChunk.UNKNOWN;
  }

  /** Whether every further chunk would be refused as well. */
  static boolean concernsAll(Throwable failure) {
    return failure instanceof InstantlyApiException refusal
        && (refusal.getKind() == InstantlyErrorKind.AUTHENTICATION
            || refusal.getKind() == InstantlyErrorKind.PERMISSION);
  }

  /** Whether the plan takes no more. */
  static boolean isPlanLimit(Throwable failure) {
    return failure instanceof InstantlyApiException refusal
        && refusal.getKind() == InstantlyErrorKind.PLAN;
  }

  /** The rows, by their place in the input, that the API names as the reason of a refusal. */
  static Set<Integer> refusedRows(Throwable failure, String property, Chunk chunk) {
    Set<Integer> rows = new HashSet<>();
    if (failure instanceof InstantlyApiException refusal
        && refusal.getKind() == InstantlyErrorKind.VALIDATION
        && refusal.getApiMessage() != null) {
      Matcher place =
          Pattern.compile("body/" + property + "/(\\d{1,9})(?!\\d)")
              .matcher(refusal.getApiMessage());
      while (place.find()) {
        int position = Integer.parseInt(place.group(1));
        if (position < chunk.rows().size()) {
          rows.add(chunk.rows().get(position));
        }
      }
    }
    return rows;
  }
}
