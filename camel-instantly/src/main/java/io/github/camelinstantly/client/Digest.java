package io.github.camelinstantly.client;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for content, which does not tell the content. */
public final class Digest {

  private Digest() {}

  /**
   * The beginning of the SHA-256 of some content, in hexadecimal digits.
   *
   * @param length how many bytes of it
   * @param parts the content, one part after the other
   */
  public static String of(int length, byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha.update(part);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
