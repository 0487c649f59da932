package io.github.camelinstantly.sandbox;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Answers every request that WireMock receives: by the API, and by the faults around it. */
final class SandboxServer implements ResponseDefinitionTransformerV2 {

  private final RequestReader reader = new RequestReader();
  private final Api api;
  private final Workspace workspace;
  private final RequestLog log;
  private final Faults faults;

  SandboxServer(Api api, Workspace workspace, RequestLog log, Faults faults) {
    this.api = api;
    this.workspace = workspace;
    this.log = log;
    this.faults = faults;
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
    SandboxRequest request = reader.read(log.nextNumber(), event.getRequest());
    log.add(request);
    Optional<Fault> fault =
        Optional.ofNullable(request.operation()).flatMap(operation -> faults.take(operation.id()));
    SandboxReply reply =
        fault.map(Fault::executes).orElse(true)
            ? api.answer(request)
            : SandboxReply.json(200, null);
    log.executed(request, fault.map(Fault::executes).orElse(true) ? reply.status() : 0);
    SandboxReply sent =
        fault.map(found -> found.effect().apply(request, reply, workspace)).orElse(reply);
    log.answered(request, sent.status());
    return define(request, sent, fault);
  }

  private ResponseDefinition define(
      SandboxRequest request, SandboxReply reply, Optional<Fault> fault) {
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
