package io.github.camelinstantly.sandbox;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers every request that WireMock receives. */
final class SandboxServer implements ResponseDefinitionTransformerV2 {

  private final OperationMatcher matcher = new OperationMatcher();
  private final Map<String, Map<String, Function<SandboxRequest, SandboxReply>>> handlers;
  private final Clock clock;
  private final RequestLog log;
  private final Faults faults;
  private final @Nullable Quotas quotas;

  SandboxServer(
      Clock clock,
      List<ResourceHandler> resources,
      RequestLog log,
      Faults faults,
      @Nullable Quotas quotas) {
    this.clock = clock;
    this.handlers =
        resources.stream()
            .collect(Collectors.toMap(ResourceHandler::resource, ResourceHandler::operations));
    this.log = log;
    this.faults = faults;
    this.quotas = quotas;
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
    SandboxRequest request = read(event.getRequest());
    log.add(request);
    Optional<Fault> fault =
        Optional.ofNullable(request.operation()).flatMap(operation -> faults.take(operation.id()));
    boolean executes = fault.map(Fault::executes).orElse(true);
    SandboxReply reply = executes ? answer(request) : SandboxReply.ok(Map.of());
    Fault.Reply sent = new Fault.Reply(reply.status(), reply.contentType(), reply.body());
    Fault.Reply changed = fault.map(found -> found.change().apply(sent)).orElse(sent);
    ResponseDefinitionBuilder builder =
        new ResponseDefinitionBuilder()
            .withStatus(changed.status())
            .withHeader("Content-Type", changed.contentType())
            .withHeader("Date", date())
            .withHeader("cf-ray", "sandbox-" + request.number())
            .withBody(changed.body());
    fault.ifPresent(
        found -> {
          builder.withFixedDelay((int) found.delay().toMillis());
          if (found.network() != null) {
            builder.withFault(found.network());
          }
        });
    return builder.build();
  }

  private String date() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC));
  }

  private SandboxReply answer(SandboxRequest request) {
    try {
      checkKey(request);
      if (request.operation() == null) {
        throw SandboxError.notFound(
            "Route " + request.method() + ":" + request.url() + " not found");
      }
      boolean json = request.headers().getOrDefault("content-type", "").contains("json");
      if (json && request.body().isEmpty()) {
        throw SandboxError.badRequest(
            "Body cannot be empty when content-type is set to 'application/json'");
      }
      if (quotas != null) {
        quotas.count(request.operation());
      }
      return handlers
          .get(request.operation().resource())
          .get(request.operation().name())
          .apply(request);
    } catch (SandboxError e) {
      return e.reply();
    }
  }

  private static void checkKey(SandboxRequest request) {
    String expected = "Bearer " + InstantlySandbox.API_KEY;
    if (!expected.equals(request.headers().get("authorization"))) {
      throw SandboxError.unauthorized("Invalid or missing API key");
    }
  }

  private SandboxRequest read(Request request) {
    URI url = URI.create(request.getUrl());
    Optional<OperationMatcher.Match> match =
        matcher.match(request.getMethod().getName(), url.getRawPath());
    Map<String, String> headers = new HashMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue());
    }
    return new SandboxRequest(
        log.nextNumber(),
        match.map(OperationMatcher.Match::operation).orElse(null),
        request.getMethod().getName(),
        request.getUrl(),
        match.map(OperationMatcher.Match::path).orElse(Map.of()),
        query(url.getRawQuery()),
        headers,
        request.getBodyAsString());
  }

  private static Map<String, List<String>> query(@Nullable String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (raw == null) {
      return query;
    }
    for (String pair : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      String value = parts.length == 2 ? decode(parts[1]) : "";
      query.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>()).add(value);
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
