package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Speaks with a sandbox as any HTTP client would. */
abstract class SandboxTestSupport {

  static final Instant T0 = Instant.parse("2026-10-05T08:00:00Z");

  private static final String[] PAGING = {"items", "next_starting_after"};

  final InstantlySandbox sandbox = InstantlySandbox.startEmpty();
  final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  final HttpResponse<String> send(String method, String path, @Nullable Object body) {
    HttpRequest.Builder request =
        request(path)
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    return send(request);
  }

  final HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
        .header("Authorization", "Bearer " + InstantlySandbox.API_KEY);
  }

  final HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  final Map<String, Object> get(String path) {
    return ok(send("GET", path, null));
  }

  final Map<String, Object> post(String path, Object body) {
    return ok(send("POST", path, body));
  }

  private static Map<String, Object> ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 202);
    return json(response);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> json(HttpResponse<String> response) {
    try {
      return (Map<String, Object>) Json.read(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> items(Map<String, Object> page) {
    return (List<Map<String, Object>>) page.get(PAGING[0]);
  }

  static @Nullable String cursor(Map<String, Object> page) {
    return (String) page.get(PAGING[1]);
  }

  static List<String> values(Map<String, Object> page, String field) {
    return items(page).stream().map(item -> String.valueOf(item.get(field))).toList();
  }

  /** The values of a field on all pages of a GET list, until there is no cursor. */
  final List<String> all(String path, String field) {
    List<String> values = new ArrayList<>();
    String after = null;
    do {
      String separator = path.contains("?") ? "&" : "?";
      Map<String, Object> page =
          get(after == null ? path : path + separator + "starting_after=" + encode(after));
      values.addAll(values(page, field));
      after = cursor(page);
    } while (after != null && !after.isEmpty());
    return values;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
