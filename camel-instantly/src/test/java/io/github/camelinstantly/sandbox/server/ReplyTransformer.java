package io.github.camelinstantly.sandbox.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.ApiReply;
import io.github.camelinstantly.sandbox.resource.ApiRequest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

/** Answers every request that WireMock receives: by the API, and by the faults around it. */
final class ReplyTransformer implements ResponseDefinitionTransformerV2 {

  private final RequestReader reader = new RequestReader();
  private final Api api;
  private final WorkspaceState workspace;
  private final Journal journal;
  private final Function<String, Optional<Disturbance>> disturbances;

  ReplyTransformer(
      Api api,
      WorkspaceState workspace,
      Journal journal,
      Function<String, Optional<Disturbance>> disturbances) {
    this.api = api;
    this.workspace = workspace;
    this.journal = journal;
    this.disturbances = disturbances;
  }

  @Override
  public String getName() {
    return "instantly-sandbox";
  }

  @Override
  public boolean applyGlobally() {
    return true;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    ApiRequest request = reader.read(journal.nextNumber(), event.getRequest());
    journal.received(request);
    Optional<Disturbance> fault =
        Optional.ofNullable(request.operation())
            .flatMap(operation -> disturbances.apply(operation.id()));
    ApiReply reply =
        fault.map(Disturbance::executes).orElse(true)
            ? api.answer(request)
            : ApiReply.json(200, null);
    journal.executed(request, fault.map(Disturbance::executes).orElse(true) ? reply.status() : 0);
    ApiReply sent =
        fault.map(found -> found.effect().apply(request, reply, workspace)).orElse(reply);
    journal.answered(request, sent.status());
    return define(request, sent, fault);
  }

  private ResponseDefinition define(
      ApiRequest request, ApiReply reply, Optional<Disturbance> fault) {
    ResponseDefinitionBuilder builder =
        new ResponseDefinitionBuilder()
            .withStatus(reply.status())
            .withHeader("Content-Type", reply.contentType())
            .withHeader("Date", date())
            .withHeader("cf-ray", "sandbox-" + request.number())
            .withBody(reply.body());
    reply.headers().forEach(builder::withHeader);
    fault.ifPresent(found -> found.delivery().apply(builder, reply));
    return builder.build();
  }

  /** By the sandbox's clock, since a client may take the server's time from it. */
  private String date() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        workspace.clock().instant().atZone(ZoneOffset.UTC));
  }
}
