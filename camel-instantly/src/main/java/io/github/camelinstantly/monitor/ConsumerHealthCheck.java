package io.github.camelinstantly.monitor;

import io.github.camelinstantly.poll.PollStatus;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;

/**
 * Camel's own check of a polling consumer, which knows whether its last poll failed, and what only
 * this component knows: that nothing new is read, and why. It makes no call.
 */
public final class ConsumerHealthCheck implements HealthCheck {

  private final String id;
  private final HealthCheck ofCamel;
  private final Supplier<PollStatus> status;

  /**
   * @param id names it
   * @param ofCamel the check that Camel made for the consumer
   * @param status how far the consumer has come
   */
  public ConsumerHealthCheck(String id, HealthCheck ofCamel, Supplier<PollStatus> status) {
    this.id = id;
    this.ofCamel = ofCamel;
    this.status = status;
  }

  @Override
  public Result call(Map<String, Object> options) {
    Result result = ofCamel.call(options);
    PollStatus now = status.get();
    HealthCheckResultBuilder builder =
        HealthCheckResultBuilder.on(this)
            .state(result.getState())
            .details(result.getDetails())
            .detail("pending", now.pending())
            .detail("failed", now.failed())
            .detail("parked", now.parked().size())
            .detail("beyondLookback", now.counts().beyondLookback());
    result.getMessage().ifPresent(builder::message);
    result.getError().ifPresent(builder::error);
    if (now.newest() != null) {
      builder.detail("newest", now.newest().toString());
    }
    if (now.problem() != null) {
      builder.down().message(now.problem());
    }
    return builder.build();
  }

  @Override
  public boolean isEnabled() {
    return ofCamel.isEnabled();
  }

  @Override
  public void setEnabled(boolean enabled) {
    ofCamel.setEnabled(enabled);
  }

  @Override
  public boolean isReadiness() {
    return ofCamel.isReadiness();
  }

  @Override
  public boolean isLiveness() {
    return ofCamel.isLiveness();
  }

  @Override
  public String getGroup() {
    return ofCamel.getGroup();
  }

  @Override
  public String getId() {
    return id;
  }
}
