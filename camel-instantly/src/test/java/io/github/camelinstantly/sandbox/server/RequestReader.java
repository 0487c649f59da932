package io.github.camelinstantly.sandbox.server;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import io.github.camelinstantly.sandbox.resource.ApiRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what WireMock received. */
final class RequestReader {

  private final OperationMatcher matcher = new OperationMatcher();

  ApiRequest read(long number, Request request) {
    // split by hand: a client under test may send what is no URI
    String[] url = request.getUrl().split("\\?", 2);
    String method = request.getMethod().getName();
    Optional<OperationMatcher.Match> match = matcher.match(method, url[0]);
    Map<String, String> headers = new HashMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue());
    }
    return new ApiRequest(
        number,
        match.map(OperationMatcher.Match::operation).orElse(null),
        method,
        request.getUrl(),
        match.map(OperationMatcher.Match::path).orElse(Map.of()),
        query(url.length == 2 ? url[1] : ""),
        headers,
        request.getBodyAsString());
  }

  private static Map<String, List<String>> query(String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      if (!parts[0].isEmpty()) {
        String value = parts.length == 2 ? decode(parts[1]) : "";
        query.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>()).add(value);
      }
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
