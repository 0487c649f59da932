package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.sandbox.ReplyFeed;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Replies that come in while a demonstration runs. */
class ReplyFeedTest extends SandboxTestSupport {

  @Test
  void repliesComeInUntilTheFeedIsClosed() {
    try (ReplyFeed feed = sandbox.repliesEvery(Duration.ofMillis(5))) {
      await().until(() -> feed.count() > 10);
    }

    assertThat(sandbox.workspace().emails().where(email -> true))
        .hasSizeGreaterThan(9)
        .extracting(email -> email.get("lead"))
        .doesNotHaveDuplicates();
    Map<String, Object> page = get("/api/v2/emails?email_type=received&limit=1");
    assertThat(items(page)).hasSize(1);
  }

  @Test
  void closingTheSandboxEndsItsFeeds() {
    ReplyFeed feed = sandbox.repliesEvery(Duration.ofMillis(5));

    sandbox.close();

    await().until(feed::isEnded);
  }
}
