package io.github.camelinstantly.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.Fixtures;
import io.github.camelinstantly.model.InstantlyObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1.10,\"b\":12345678901234567890,\"c\":0.00000001,\"d\":-0.5,\"e\":100.00}",
        "{\"z\":1,\"a\":{\"y\":[{\"new_field\":[[],{},null]}],\"b\":false},\"m\":\"\"}",
        "{\"Grüße\":\"Köln 🚲 \\u2028 \\\"quoted\\\" \\\\ \\n\\t\",\"日本\":\"語\"}",
        "[]",
        "{}",
        "null",
        "\"text\"",
        "12345678901234567890123456789012345678901234567890.12345678901234567890"
      })
  void nothingIsLostOnTheWay(String json) throws IOException {
    Object read = Json.read(json);
    String written = Json.write(read);

    assertThat(Json.read(written)).isEqualTo(read);
    assertThat(Json.read(Json.writeBytes(read))).isEqualTo(read);
    assertThat(written.replace("\u2028", "\\u2028")).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2", "1E+2", "1e-7", "1E999999", "1e-999999", "-1.50e3"})
  void anExponentKeepsItsDigitsAndStaysShort(String number) throws IOException {
    Object read = Json.read(number);
    String written = Json.write(read);

    assertThat(Json.read(written)).isEqualTo(read);
    assertThat(written).hasSizeLessThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"emails-official.json", "emails-older.json"})
  void aPageIsWrittenAsItWasRead(String file) throws IOException {
    String json = Fixtures.text(file);

    assertThat(Json.write(Json.read(json)))
        .isEqualTo(json.replaceAll("\\n\\s*", "").replace("\": ", "\":").replace(", \"", ",\""));
  }

  @Test
  void halfAnEmojiSurvivesTextAndBytes() throws IOException {
    String json = "{\"content_preview\":\"see you \\ud83d\"}";
    Object read = Json.read(json);

    assertThat(Json.write(read)).isEqualTo(json);
    assertThat(new String(Json.writeBytes(read), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(Json.read(Json.writeBytes(read))).isEqualTo(read);
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatIsReadIsReadOnlyAtEveryDepth() throws IOException {
    Map<String, Object> map = (Map<String, Object>) Json.read("{\"a\":{\"b\":[{\"c\":1}]}}");
    Map<String, Object> nested = (Map<String, Object>) map.get("a");
    List<Object> list = (List<Object>) nested.get("b");
    Map<String, Object> item = (Map<String, Object>) list.get(0);

    assertReadOnly(() -> map.put("x", 1));
    assertReadOnly(() -> nested.remove("b"));
    assertReadOnly(list::clear);
    assertReadOnly(() -> item.put("c", 2));
  }

  @Test
  void anEntityIsReadOnlyAtEveryDepth() throws IOException {
    Email email = Fixtures.firstEmail("emails-official.json");

    assertReadOnly(() -> email.put("subject", "other"));
    assertReadOnly(() -> email.remove("subject"));
    assertReadOnly(email::clear);
    assertReadOnly(() -> email.entrySet().iterator().next().setValue("other"));
    assertReadOnly(() -> email.body().put("text", "other"));
    assertReadOnly(() -> email.attachmentJson().files().clear());
    assertReadOnly(() -> ((List<?>) email.toAddressJson()).clear());
    assertReadOnly(() -> email.toAddressEmailList().clear());
  }

  @Test
  void anEntityIsAMapOfWhatWasSentInItsOrder() throws IOException {
    Email email = new Email(Fixtures.object("{\"z\":1,\"subject\":null,\"a\":1.10}"));

    assertThat(email.keySet()).containsExactly("z", "subject", "a");
    assertThat(email).hasSize(3).containsKey("subject").doesNotContainKey("id");
    assertThat(email.getOrDefault("id", "none")).isEqualTo("none");
    assertThat(email).isEqualTo(Fixtures.object("{\"a\":1.10,\"subject\":null,\"z\":1}"));
    assertThat(email).hasToString("{\"z\":1,\"subject\":null,\"a\":1.10}");
  }

  @Test
  void beansAndInstantsGetTheFormOfTheApi() {
    record Person(String firstName, Instant lastSeen) {}

    assertThat(Json.toPlain(new Person("Robin", Instant.parse("2026-05-04T12:00:00.123456Z"))))
        .isEqualTo(Map.of("first_name", "Robin", "last_seen", "2026-05-04T12:00:00.123Z"));
  }

  @Test
  void plainValuesKeepTheirDigits() throws IOException {
    Object read =
        Json.read("{\"a\":1.10,\"b\":12345678901234567890,\"c\":[0.1234567890123456789]}");

    assertThat(Json.toPlain(read)).isEqualTo(read);
    assertThat(Json.toPlain(new InstantlyObject(Map.of("a", read)))).isEqualTo(Map.of("a", read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":1", "{} {}", "abc", "{\"a\":NaN}"})
  void whatIsNoJsonFails(String text) {
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Json.read(text));
  }

  @Test
  void whatIsNestedTooDeepFails() {
    String deep = "[".repeat(201) + "]".repeat(201);

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Json.read(deep));
  }

  private static void assertReadOnly(Runnable change) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
  }

  @Test
  void aNumberThatIsTooLargeIsAnIoExceptionAsAnyUnreadableText() {
    String json = "{\"n\":1e999999999999}";
    assertThatThrownBy(() -> Json.read(json)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Json.read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{},{},{}]", "{\"a\":[1,[]]}", "[[[[]]]]", "[\"a\",\"b\",1e9]"})
  void whatHoldsMoreValuesThanThereIsRoomForIsNotRead(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    assertThat(Json.read(bytes, 4, () -> false)).isEqualTo(Json.read(json));
    assertThatThrownBy(() -> Json.read(bytes, 3, () -> false))
        .isInstanceOf(TooManyValuesException.class)
        .hasMessage("more than 3 values");
  }

  @Test
  void nobodyReadsOnWhenNobodyWaitsAnyMore() {
    byte[] json = ("[" + "1,".repeat(100_000) + "1]").getBytes(StandardCharsets.UTF_8);
    AtomicInteger asked = new AtomicInteger();

    assertThatThrownBy(() -> Json.read(json, Long.MAX_VALUE, () -> asked.incrementAndGet() > 3))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(asked).hasValue(4);
  }
}
