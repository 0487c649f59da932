package io.github.camelinstantly.client;

/**
 * Where the API key comes from. It is asked on every call, so a key that was rotated is used
 * without a restart. A single bean of this type in the registry is found automatically by
 * components without an {@code apiKey}.
 */
@FunctionalInterface
public interface InstantlyCredentials {

  /** The API key, as Instantly shows it at creation; it is sent as it is. */
  String apiKey();
}
