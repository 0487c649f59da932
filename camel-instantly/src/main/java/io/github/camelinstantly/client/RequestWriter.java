package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Multiplicity;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.transport.AbortSignal;
import io.github.camelinstantly.transport.TransportRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the HTTP request of a call. Whatever a value holds, it cannot change path or query. */
final class RequestWriter {

  /** The edge rejects the default agents of some libraries (API facts: requests). */
  private static final String USER_AGENT = userAgent();

  private final URI baseUrl;

  RequestWriter(URI baseUrl) {
    this.baseUrl = baseUrl;
  }

  TransportRequest write(InstantlyCall call) {
    Operation operation = call.operation();
    List<String> query = query(call);
    String url = baseUrl + path(call) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", USER_AGENT);
    boolean csv = operation.reply().kind() == Reply.Kind.CSV;
    headers.put("Accept", csv ? "text/csv" : "application/json");
    // JSON as content type with an empty body is rejected
    // (API facts: requests): no body, no content type
    byte[] body =
        call.body() == null || !operation.takesBody() ? new byte[0] : Json.writeBytes(call.body());
    return new TransportRequest(
        operation,
        URI.create(url),
        headers,
        body,
        csv ? call.spool() : null,
        call.isOutlined(),
        new AbortSignal());
  }

  private static String path(InstantlyCall call) {
    String path = call.operation().path();
    for (Parameter parameter : call.operation().in(Place.PATH)) {
      String value = text(call.arguments().getOrDefault(parameter.name(), ""));
      // a segment of dots climbs up the path even when percent-encoded
      if (value.isEmpty() || value.equals(".") || value.equals("..")) {
        throw new IllegalArgumentException(
            CallMessages.unusableInPath(call.operation().id(), parameter.option(), value));
      }
      path = path.replace("{" + parameter.name() + "}", encode(value));
    }
    return path;
  }

  private static List<String> query(InstantlyCall call) {
    List<String> query = new ArrayList<>();
    for (Parameter parameter : call.operation().in(Place.QUERY)) {
      Object value = call.arguments().get(parameter.name());
      if (value != null) {
        add(query, parameter, value);
      }
    }
    call.extraQuery().forEach((name, value) -> query.add(encode(name) + "=" + encode(value)));
    return query;
  }

  private static void add(List<String> query, Parameter parameter, Object value) {
    String name = encode(parameter.name()) + "=";
    if (!(value instanceof Collection<?> values)) {
      query.add(name + encode(text(value)));
    } else if (parameter.multiplicity() == Multiplicity.REPEATED_KEY) {
      values.forEach(one -> query.add(name + encode(text(one))));
    } else {
      query.add(name + encode(String.join(",", values.stream().map(RequestWriter::text).toList())));
    }
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static String userAgent() {
    String version = RequestWriter.class.getPackage().getImplementationVersion();
    return "camel-instantly/" + (version == null ? "dev" : version);
  }
}
