package io.github.camelinstantly.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a page that is too large. */
class PageOutlineTest {

  private static String outline(String page) throws IOException {
    byte[] outline =
        PageOutline.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    return new String(outline, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{'items':[]} | {'items':[]}",
        "[{'id':'1','x':[1,{'id':'2'}]}] | {'items':[{'id':'1'}]}",
        "{'total':{'id':'3'},'next_starting_after':'c','items':[{'a':'b','id':'1',"
            + "'timestamp_created':'t','body':{'id':'2','text':'ü'}}]}"
            + "| {'items':[{'id':'1','timestamp_created':'t'}],'next_starting_after':'c'}",
        "{'items':[{'id':7,'timestamp':null}],'next_starting_after':null} | {'items':[{}]}",
        "{'items':[{'id':'1'},{'id':'2'},{'id':'3'},4]} | {'items':[{'id':'1'},{'id':'2'}]}",
        "{'items':null} | {'items':[]}"
      })
  void hasIdsTimesAndTheCursor(String page, String expected) throws IOException {
    assertThat(outline(page.replace('\'', '"').strip()))
        .isEqualTo(expected.replace('\'', '"').strip());
  }

  /** A text of 50 MB, and of it nothing is held. */
  @Test
  void doesNotHoldWhatItSkips() throws IOException {
    InputStream page =
        new Repeated("{\"items\":[{\"body\":\"", "0123456789", 5_000_000, "\",\"id\":\"1\"}]}");

    assertThat(Json.read(PageOutline.read(page)).toString()).contains("id=1");
  }

  @Test
  void doesNotHoldMillionsOfValuesEither() throws IOException {
    InputStream page = new Repeated("{\"items\":[{\"id\":\"1\",\"x\":[0", ",{}", 1_000_000, "]}]}");

    assertThat(Json.read(PageOutline.read(page)).toString()).contains("id=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"items\":[{\"id\":\"1\",\"body\":\"x", "<html>", "{\"items\":[{]}"})
  void aPageThatIsNoneIsAnError(String page) {
    assertThatThrownBy(() -> outline(page)).isInstanceOf(IOException.class);
  }

  @Test
  void anIdThatIsNoIdIsAnError() {
    assertThatThrownBy(() -> outline("[{\"id\":\"" + "x".repeat(20_000) + "\"}]"))
        .isInstanceOf(IOException.class);
  }

  /** A text, another so many times, and a third. */
  private static final class Repeated extends InputStream {

    private final List<byte[]> parts;
    private long left;
    private int part;
    private int at;

    Repeated(String first, String repeated, int times, String last) {
      parts =
          Stream.of(first, repeated, last)
              .map(text -> text.getBytes(StandardCharsets.US_ASCII))
              .toList();
      left = times;
    }

    @Override
    public int read() {
      while (part < parts.size() && at == parts.get(part).length) {
        boolean again = part == 1 && --left > 0;
        part += again ? 0 : 1;
        at = 0;
      }
      return part == parts.size() ? -1 : parts.get(part)[at++];
    }
  }
}
