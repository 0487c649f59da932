package io.github.camelinstantly.client;

import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.message.CallMessages;
import java.io.IOException;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages of a list, smaller ones for as long as whole ones are too large: a page that was too large
 * would be so again, for ever. Down to one item; of one that is too large by itself there is an
 * outline, so that whoever reads the list can name it and get past it. For one thread.
 */
public final class ShrinkingPages {

  private static final Logger LOG = LoggerFactory.getLogger(ShrinkingPages.class);

  private static final String LIMIT = "limit";

  /** What a page has if the call does not say it. */
  private static final int DEFAULT_LIMIT = 100;

  /** Each page that is too large costs a call: from a hundred items down to one by four of them. */
  private static final int FACTOR = 4;

  /** So many pages must have fitted before larger ones are tried; more after they did not. */
  private static final int FITTING = 4;

  private static final int MAX_FITTING = 64;
  private static final int MAX_CAUSES = 10;

  private final Caller caller;
  private int limit = Integer.MAX_VALUE;
  private int fitted;
  private int needed = FITTING;
  private boolean grown;

  /**
   * @param caller calls the list
   */
  public ShrinkingPages(Caller caller) {
    this.caller = caller;
  }

  /** How many items are asked for at present of a page that should have so many. */
  public int limit(int wanted) {
    return Math.min(wanted, limit);
  }

  /**
   * Reads a page.
   *
   * @param call the call of the page; its {@code limit} is the most that is asked for
   * @throws ReplyTooLargeException if the list cannot be asked for less
   */
  public Page read(InstantlyCall call) throws CamelException, IOException {
    int wanted = wanted(call);
    while (true) {
      int asked = limit(wanted);
      try {
        InstantlyReply reply = caller.call(asked < wanted ? call.with(LIMIT, asked) : call);
        fits(wanted);
        return new Page(reply, asked, null);
      } catch (CamelException | IOException | RuntimeException | OutOfMemoryError e) {
        if (!isTooLarge(e) || call.operation().parameter(LIMIT).isEmpty()) {
          throw e;
        }
        if (asked == 1) {
          return new Page(outline(call, e), asked, e);
        }
        shrink(call, asked, e);
      }
    }
  }

  /** The next pages must be smaller: what was made of the last one was too large for the memory. */
  public void shrink(int wanted) {
    limit = Math.max(1, limit(wanted) / FACTOR);
    needed = Math.min(MAX_FITTING, grown ? 2 * needed : needed);
    fitted = 0;
    grown = false;
  }

  private void shrink(InstantlyCall call, int asked, Throwable cause) {
    shrink(asked);
    LOG.info(CallMessages.smallerPages(call.operation().id(), asked, limit, cause));
  }

  private void fits(int wanted) {
    fitted++;
    if (fitted < needed) {
      return;
    }
    fitted = 0;
    grown = limit < wanted;
    if (grown) {
      limit = limit > wanted / FACTOR ? Integer.MAX_VALUE : limit * FACTOR;
    } else {
      needed = FITTING;
    }
  }

  private InstantlyReply outline(InstantlyCall call, Throwable cause)
      throws CamelException, IOException {
    InstantlyReply outline = caller.call(call.with(LIMIT, 1).outlined());
    if (outline.page().size() == 1) {
      return outline;
    }
    // asked for one item, the API sent more: it may have been any of them
    throw cause instanceof IOException e
        ? e
        : new IOException(CallMessages.limitIgnored(call.operation().id()), cause);
  }

  private static int wanted(InstantlyCall call) {
    return call.value(LIMIT) instanceof Number number ? number.intValue() : DEFAULT_LIMIT;
  }

  /** Whether a reply was too large, for what is allowed or for the heap. */
  public static boolean isTooLarge(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
      if (cause instanceof ReplyTooLargeException || cause instanceof OutOfMemoryError) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** Calls the API. */
  @FunctionalInterface
  public interface Caller {

    /** Makes one call. */
    InstantlyReply call(InstantlyCall call) throws CamelException, IOException;
  }

  /**
   * A page.
   *
   * @param reply the reply; if its one item was too large, of that only the id and the time
   * @param limit how many items were asked for
   * @param tooLarge what the one item failed with; {@code null} if the page is complete
   */
  public record Page(InstantlyReply reply, int limit, @Nullable Throwable tooLarge) {}
}
