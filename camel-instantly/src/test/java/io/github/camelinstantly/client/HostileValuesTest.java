package io.github.camelinstantly.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.transport.AuthTransport;
import io.github.camelinstantly.transport.TransportReply;
import io.github.camelinstantly.transport.TransportRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever values hold, they stay values: host, path, query and headers keep their shape. */
class HostileValuesTest {

  private static final URI BASE = URI.create("https://api.example");

  private final RequestWriter writer = new RequestWriter(BASE);

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings()
            .withChars('\r', '\n', '/', '\\', '.', '?', '#', '&', '=', '%', '@', ':', ' ', '+', ';')
            .ofMaxLength(20),
        Arbitraries.of(
            "..",
            "../../x",
            "%2e%2e",
            "%2F",
            "a\r\nX-Evil: 1",
            "//evil.example",
            "@evil.example",
            "\u0000",
            "\ud83d",
            "\ud83d\ude00",
            "a\u2028b",
            "a%0d%0ab"));
  }

  @Property
  void aPathValueIsOneSegment(@ForAll("hostile") String value) {
    InstantlyCall call =
        InstantlyCall.of(OperationTable.operation("accounts", "pause"), Map.of("email", value));

    Throwable refused = catchThrowable(() -> writer.write(call));

    if (value.isEmpty() || value.equals(".") || value.equals("..")) {
      assertThat(refused).isInstanceOf(IllegalArgumentException.class);
      return;
    }
    URI uri = writer.write(call).uri();
    assertThat(uri.getScheme() + "://" + uri.getRawAuthority()).isEqualTo(BASE.toString());
    String[] segments = uri.getRawPath().substring(1).split("/", -1);
    assertThat(segments).hasSize(5);
    assertThat(segments[3]).isNotIn(".", "..");
    assertThat(decoded(segments[3])).isEqualTo(encodable(value));
    assertThat(uri.getRawQuery()).isNull();
    assertThat(uri.normalize().getRawPath()).isEqualTo(uri.getRawPath());
  }

  @Property
  void aQueryValueIsOneValue(@ForAll("hostile") String value, @ForAll("hostile") String name) {
    InstantlyCall call =
        new InstantlyCall(
            OperationTable.operation("emails", "list"),
            Map.of("search", value, "limit", 5L),
            Map.of(name, value),
            null);

    URI uri = writer.write(call).uri();

    assertThat(uri.getRawAuthority()).isEqualTo("api.example");
    assertThat(uri.getRawPath()).isEqualTo("/api/v2/emails");
    assertThat(uri.getRawFragment()).isNull();
    assertThat(uri.getRawQuery().split("&", -1)).hasSize(3);
    assertThat(List.of(uri.getRawQuery().split("&", -1)))
        .map(HostileValuesTest::decoded)
        .containsExactlyInAnyOrder(
            "limit=5", "search=" + encodable(value), encodable(name) + "=" + encodable(value));
  }

  @Property
  void aBodyValueIsOneJsonText(@ForAll("hostile") String value) throws IOException {
    InstantlyCall call =
        new InstantlyCall(
            OperationTable.operation("lead-lists", "create"),
            Map.of(),
            Map.of(),
            Map.of("name", value));

    TransportRequest request = writer.write(call);

    assertThat(Json.read(request.body())).isEqualTo(Map.of("name", value));
    assertThat(request.headers().keySet()).containsExactlyInAnyOrder("User-Agent", "Accept");
  }

  @Property
  void aKeyGoesIntoOneHeaderOrNowhere(@ForAll("hostile") String key) throws IOException {
    TransportRequest[] sent = new TransportRequest[1];
    AuthTransport transport =
        new AuthTransport(
            request -> {
              sent[0] = request;
              return new TransportReply(200, Map.of(), new byte[0]);
            },
            "of the test",
            () -> key,
            null);
    TransportRequest request =
        writer.write(InstantlyCall.of(OperationTable.operation("emails", "countUnread"), Map.of()));

    Throwable refused = catchThrowable(() -> transport.send(request));

    if (refused == null) {
      assertThat(sent[0].headers().get("Authorization"))
          .isEqualTo("Bearer " + key.strip())
          .matches("Bearer [!-~]+");
    } else {
      assertThat(refused).isInstanceOf(IllegalArgumentException.class);
      assertThat(sent[0]).isNull();
      if (key.strip().length() > 3) {
        assertThat(refused.getMessage()).doesNotContain(key.strip());
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** UTF-8 has no form for half a pair of characters. */
  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
