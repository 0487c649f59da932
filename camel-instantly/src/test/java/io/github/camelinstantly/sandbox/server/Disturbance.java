package io.github.camelinstantly.sandbox.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.ApiReply;
import io.github.camelinstantly.sandbox.resource.ApiRequest;

/**
 * What goes wrong with one call.
 *
 * @param executes whether the call has its effect all the same
 * @param effect what becomes of the reply
 * @param delivery how the reply travels
 */
public record Disturbance(boolean executes, Effect effect, Delivery delivery) {

  /** What becomes of a reply. */
  @FunctionalInterface
  public interface Effect {

    /** The reply in the place of the one that the API made. */
    ApiReply apply(ApiRequest request, ApiReply reply, WorkspaceState workspace);
  }

  /** How a reply travels. */
  @FunctionalInterface
  public interface Delivery {

    /** Changes how a reply, built already, is sent. */
    void apply(ResponseDefinitionBuilder builder, ApiReply reply);
  }
}
