package io.github.camelinstantly.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.poll.CapturedWarnings;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the small letter of I is no i, Camel does not find some options: we say why. */
class TurkishLocaleTest extends InstantlyTestSupport {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, instantly:leads?operation=list&listId=01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b, listId",
    "tr-TR, instantly:emails?campaignId=01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b, campaignId",
    "tr-TR, instantly:emails?maxInFlight=2, maxInFlight",
    "az-AZ, instantly:emails?maxInFlight=2, maxInFlight"
  })
  void theCauseAndTheWayOutAreSaid(String locale, String uri, String option) {
    Locale.setDefault(Locale.forLanguageTag(locale));

    assertThat(catchThrowable(() -> context.getEndpoint(uri)))
        .rootCause()
        .hasMessageStartingWith("`" + option + "` cannot be set.")
        .hasMessageContaining("`" + locale + "`")
        .hasMessageContaining("-Duser.language=en");
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, 1", "az-AZ, 1", "de-DE, 0"})
  void aComponentWarnsAtItsStart(String locale, int warnings) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(locale));

    try (CapturedWarnings captured = new CapturedWarnings(InstantlyComponent.class);
        InstantlyComponent component = new InstantlyComponent(context)) {
      component.init();

      assertThat(captured.messages())
          .hasSize(warnings)
          .allMatch(warning -> warning.contains("-Duser.language=en"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "instantly:emails?operation=list&limit=5&sortOrder=asc&query.newId=3",
    "instantly:emails?stateFile=x&delay=5000"
  })
  void otherOptionsWork(String uri) {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));

    assertThat(context.getEndpoint(uri)).isNotNull();
  }
}
