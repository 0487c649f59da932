package io.github.camelinstantly.transport;

import io.github.camelinstantly.message.CertificateMessages;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Finds out what is wrong with a server's certificate, which the JDK tells in its own terms. */
final class CertificateFault {

  private CertificateFault() {}

  /** What is wrong, as a part of a sentence; empty if it is not the certificate. */
  static Optional<String> of(SSLException failure) {
    Set<Throwable> chain = new LinkedHashSet<>();
    for (Throwable next = failure; next != null && chain.add(next); ) {
      next = next.getCause();
    }
    if (has(chain, CertificateExpiredException.class)) {
      return Optional.of(CertificateMessages.expired());
    }
    if (has(chain, CertificateNotYetValidException.class)) {
      return Optional.of(CertificateMessages.notYetValid());
    }
    // HttpClient compares the names after the handshake
    if (failure instanceof SSLPeerUnverifiedException) {
      return Optional.of(CertificateMessages.otherName());
    }
    return has(chain, CertPathBuilderException.class)
            || has(chain, CertPathValidatorException.class)
            || has(chain, CertificateException.class)
        ? Optional.of(CertificateMessages.untrusted())
        : Optional.empty();
  }

  private static boolean has(Set<Throwable> chain, Class<? extends Throwable> type) {
    return chain.stream().anyMatch(type::isInstance);
  }
}
