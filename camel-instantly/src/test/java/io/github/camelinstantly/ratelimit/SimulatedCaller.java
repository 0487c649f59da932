package io.github.camelinstantly.ratelimit;

import io.github.camelinstantly.api.QuotaGroup;
import java.util.function.BooleanSupplier;

/** Calls again and again, as a thread that reads page after page does. */
public final class SimulatedCaller {

  private final RateLimiter budget;
  private final SimulatedServer server;
  private final QuotaGroup group;
  private final BooleanSupplier more;
  private final Runnable done;
  private long calls;

  /**
   * @param budget gives the turns
   * @param server answers
   * @param group the quota
   * @param more whether there is another call to make
   * @param done is told of each call that is answered
   */
  public SimulatedCaller(
      RateLimiter budget,
      SimulatedServer server,
      QuotaGroup group,
      BooleanSupplier more,
      Runnable done) {
    this.budget = budget;
    this.server = server;
    this.group = group;
    this.more = more;
    this.done = done;
  }

  /** Makes the next call, and so on. */
  public void go() {
    if (more.getAsBoolean()) {
      attempt();
    }
  }

  private void attempt() {
    budget
        .acquire(new RateLimiter.Request("w", group, this))
        .thenAccept(
            permit ->
                server.send(
                    () -> {
                      permit.replied();
                      calls++;
                      done.run();
                      go();
                    },
                    () -> {
                      permit.rateLimited(null);
                      attempt();
                    }));
  }

  /** How many calls were answered. */
  public long calls() {
    return calls;
  }
}
