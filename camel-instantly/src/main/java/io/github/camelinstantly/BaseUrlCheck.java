package io.github.camelinstantly;

import io.github.camelinstantly.message.OptionMessages;
import java.net.URI;
import java.util.Set;

/** Keeps the API key off unencrypted lines and off hosts that a mistyped URL would name. */
final class BaseUrlCheck {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private BaseUrlCheck() {}

  static void check(InstantlyConfiguration configuration) {
    String text = configuration.getBaseUrl();
    URI url;
    try {
      url = URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(OptionMessages.malformedBaseUrl(text), e);
    }
    boolean secure = "https".equalsIgnoreCase(url.getScheme());
    boolean plain = "http".equalsIgnoreCase(url.getScheme());
    boolean bare =
        url.getHost() != null
            && url.getUserInfo() == null
            // operations bring their own path
            && "/".startsWith(url.getPath())
            && url.getQuery() == null
            && url.getFragment() == null;
    if (!(secure || plain) || !bare) {
      throw new IllegalArgumentException(OptionMessages.malformedBaseUrl(text));
    }
    if (plain && !configuration.isAllowInsecure() && !LOOPBACK.contains(url.getHost())) {
      throw new IllegalArgumentException(OptionMessages.insecureBaseUrl(text));
    }
  }
}
