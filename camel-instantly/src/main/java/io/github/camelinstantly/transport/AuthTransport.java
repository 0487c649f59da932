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
    String key = ApiKeyRule.check(keySource, apiKey.get());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Authorization", "Bearer " + key);
    if (workspaceId != null) {
      headers.put("x-as-workspace", workspaceId);
    }
    KeyScrubber scrubber = new KeyScrubber(key);
    try {
      return next.send(request.withHeaders(headers)).hiding(scrubber::scrub);
    } catch (NotSentException e) {
      throw e;
    } catch (IOException e) {
      throw scrubber.scrub(e);
    }
  }
}
