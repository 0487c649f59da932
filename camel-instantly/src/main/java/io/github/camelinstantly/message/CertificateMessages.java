package io.github.camelinstantly.message;

/** What is said about a certificate that the TLS settings do not accept. */
public final class CertificateMessages {

  private CertificateMessages() {}

  /** A request that was not sent, since the server could not prove who it is. */
  public static String notSent(String operation, String authority, String fault, Exception cause) {
    return "`%s` was not sent: the certificate of %s %s (%s)."
        .formatted(operation, authority, fault, Quoted.cause(cause));
  }

  /** Signed by nobody who is known. */
  public static String untrusted() {
    return "is not trusted by this JVM. If a proxy or gateway of yours has it, give the certificate"
        + " that signs it as trusted in `sslContextParameters`; else somebody may be listening";
  }

  /** Out of date. */
  public static String expired() {
    return "has expired. Renew it if it is yours, or check the clock of this machine; other TLS"
        + " settings are given by `sslContextParameters`";
  }

  /** Before its date. */
  public static String notYetValid() {
    return "is not valid yet. Check the clock of this machine; other TLS settings are given by"
        + " `sslContextParameters`";
  }

  /** Of another host. */
  public static String otherName() {
    return "is that of another host. Check `baseUrl`; if a proxy or gateway of yours has it, its"
        + " certificate must contain the host name of `baseUrl`. TLS settings are given by"
        + " `sslContextParameters`";
  }
}
