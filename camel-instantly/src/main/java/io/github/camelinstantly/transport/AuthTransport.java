package io.github.camelinstantly.transport;

import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.message.CallMessages;
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
  private final Supplier<@Nullable String> apiKey;
  private final @Nullable String workspaceId;

  /**
   * @param next sends the request
   * @param apiKey gives the key, asked for each request
   * @param workspaceId the sub-workspace to act in, or {@code null}
   */
  public AuthTransport(
      Transport next, Supplier<@Nullable String> apiKey, @Nullable String workspaceId) {
    this.next = next;
    this.apiKey = apiKey;
    this.workspaceId = workspaceId;
  }

  @Override
  public TransportReply send(TransportRequest request) throws IOException {
    String key = checked(apiKey.get());
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

  private static String checked(@Nullable String key) {
    if (key == null || key.isBlank()) {
      throw new IllegalArgumentException(CallMessages.missingApiKey());
    }
    String stripped = key.strip();
    // a line break in it would end the header and begin another one
    if (!stripped.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException(CallMessages.malformedApiKey());
    }
    return stripped;
  }
}
