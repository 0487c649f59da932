package io.github.camelinstantly.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.option.UnknownNames;
import io.github.camelinstantly.poll.CapturedWarnings;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped header or {@code http.} option would have no effect in silence. */
class UnknownNamesTest extends InstantlyTestSupport {

  private static final String LIST = "instantly:leads?operation=list";

  private List<String> warnings(Runnable action) {
    try (CapturedWarnings captured = new CapturedWarnings(UnknownNames.class)) {
      action.run();
      return List.copyOf(captured.messages());
    }
  }

  private void send(String header) {
    template.send(LIST, exchange -> exchange.getMessage().setHeader(header, "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "CamelInstantlyCampainId, CamelInstantlyCampaignId",
    "camelInstantlyLmit, CamelInstantlyLimit",
    "CamelInstantlyOpperation, CamelInstantlyOperation",
    "CamelInstantlyWorkspace_Id, CamelInstantlyWorkspaceId"
  })
  void aMistypedHeaderIsNamedOnceWithTheNearest(String header, String meant) {
    start();

    assertThat(
            warnings(
                () -> {
                  send(header);
                  send(header);
                  template.sendBodyAndHeader(
                      "instantly:emails?operation=countUnread", "", header, 1);
                }))
        .singleElement()
        .asString()
        .contains("`" + header + "`", "Did you mean `" + meant + "`?");
  }

  @Test
  void ourHeadersAndThoseOfOthersAreNotNamed() throws IllegalAccessException {
    List<String> names =
        new ArrayList<>(List.of("campaignId", "CamelFileName", "CAMELINSTANTLYID"));
    for (Field header : InstantlyConstants.class.getFields()) {
      names.add((String) header.get(null));
    }

    assertThat(names).hasSizeGreaterThan(100);
    assertThat(warnings(() -> new UnknownNames().checkHeaders(names))).isEmpty();
  }

  /** Headers may come from outside: neither memory nor log may fill up with them. */
  @Test
  void notEveryNameThatSomebodyThinksUpIsNamed() {
    List<String> names =
        IntStream.range(0, 1_000).mapToObj(i -> "CamelInstantlyZz\r\n" + i).toList();

    assertThat(warnings(() -> new UnknownNames().checkHeaders(names)))
        .hasSize(100)
        .allSatisfy(warning -> assertThat(warning).doesNotContain("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "http.proxyHots=c4n4ry, http.proxyHost",
    "http.conectTimeout=7, http.connectTimeout",
    "http.connectionPerRoute=7, http.connectionsPerRoute"
  })
  void aMistypedHttpOptionIsNamedOnceWithTheNearest(String option, String meant) {
    assertThat(
            warnings(
                () -> {
                  context.getEndpoint(LIST + "&" + option);
                  context.getEndpoint("instantly:emails?" + option);
                }))
        .singleElement()
        .asString()
        .contains("`" + option.split("=")[0] + "`", "Did you mean `" + meant + "`?")
        .doesNotContain("c4n4ry");
  }

  @Test
  void oneSetOnTheComponentIsNamedToo() {
    component().getConfiguration().setHttpOptions(Map.of("proxyPrt", 3128));

    assertThat(warnings(() -> context.getEndpoint(LIST)))
        .singleElement()
        .asString()
        .contains("`http.proxyPrt`", "Did you mean `http.proxyPort`?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxyHost=x",
        "proxyAuthScheme=http",
        "connectionsPerRoute=3",
        "soTimeout=1",
        "httpClient.maxRedirects=1",
        "httpConnection.x=1",
        "x509HostnameVerifier=#v"
      })
  void thoseThatThereAreAreNotNamed(String option) {
    assertThat(warnings(() -> context.getEndpoint(LIST + "&http." + option))).isEmpty();
  }
}
