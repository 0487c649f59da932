package io.github.camelinstantly.transport;

import io.github.camelinstantly.error.NotSentException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds the API key and the workspace to each request. The key goes to no other host, since the URL
 * is made from the base URL and redirects are not followed.
 */
public final class AuthTransport implements Transport {

  private final Transport next;
  private final String keySource;
  private final Supplier<@Nullable String> apiKey;
  private final @Nullable String workspaceId;
  private volatile @Nullable Key last;

  /**
   * @param next sends the request
   * @param keySource where the key is from, for errors
   * @param apiKey gives the key, asked for each request
   * @param workspaceId the sub-workspace to act in, or {@code null}
   */
  public AuthTransport(
      Transport next,
      String keySource,
      Supplier<@Nullable String> apiKey,
      @Nullable String workspaceId) {
    this.next = next;
    this.keySource = keySource;
    this.apiKey = apiKey;
    this.workspaceId = workspaceId;
  }

  @Override
  public TransportReply send(TransportRequest request) throws IOException {
    Key key = key();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Authorization", "Bearer " + key.checked);
    if (workspaceId != null) {
      headers.put("x-as-workspace", workspaceId);
    }
    try {
      return next.send(request.withHeaders(headers)).hiding(key.scrubber::scrub);
    } catch (NotSentException e) {
      throw e;
    } catch (IOException e) {
      throw key.scrubber.scrub(e);
    }
  }

  private Key key() {
    String given = apiKey.get();
    Key key = last;
    if (key == null || !key.given.equals(given)) {
      String checked = ApiKeyRule.check(keySource, given);
      key = new Key(given, checked, new KeyScrubber(checked));
      last = key;
    }
    return key;
  }

  /** What is made of a key once, until another one is given; a class, since records show all. */
  private static final class Key {

    private final String given;
    private final String checked;
    private final KeyScrubber scrubber;

    Key(String given, String checked, KeyScrubber scrubber) {
      this.given = given;
      this.checked = checked;
      this.scrubber = scrubber;
    }
  }
}
