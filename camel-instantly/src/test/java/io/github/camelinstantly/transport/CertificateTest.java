package io.github.camelinstantly.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.NotSentException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a certificate is said as such, and what was not sent is not unknown. */
class CertificateTest extends InstantlyTestSupport {

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final String REPLY = "instantly:emails?operation=markThreadAsRead&threadId=t";

  @TempDir private static Path folder;

  private static KeyStore keys;

  @BeforeAll
  static void makeKeys() throws Exception {
    makeKey("authority", "-ext", "bc:c");
    makeKey("right", "-signer", "authority", "-ext", "san=ip:127.0.0.1,dns:localhost");
    makeKey("elsewhere", "-signer", "authority", "-ext", "san=dns:elsewhere.example");
    makeKey("old", "-signer", "authority", "-startdate", "-10d", "-validity", "2");
    makeKey("new", "-signer", "authority", "-startdate", "+2d");
    keys = load(file());
  }

  private static Path file() {
    return folder.resolve("keys.p12");
  }

  private static void makeKey(String alias, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                file().toString(),
                "-storepass",
                new String(PASSWORD)));
    Collections.addAll(command, more);
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(keytool.getInputStream().readAllBytes());
    assertThat(keytool.waitFor()).as(output).isZero();
  }

  private static KeyStore load(Path file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  /** A server with one of the keys. */
  private static HttpsServer server(String alias) throws Exception {
    KeyStore own = KeyStore.getInstance("PKCS12");
    own.load(null, null);
    own.setKeyEntry(alias, keys.getKey(alias, PASSWORD), PASSWORD, keys.getCertificateChain(alias));
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(own, PASSWORD);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("{}".getBytes());
          exchange.close();
        });
    server.start();
    return server;
  }

  private void trustTheAuthority() throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("authority", keys.getCertificate("authority"));
    Path file = Files.createTempFile(folder, "trusted", ".p12");
    try (var out = Files.newOutputStream(file)) {
      trusted.store(out, PASSWORD);
    }
    KeyStoreParameters store = new KeyStoreParameters();
    store.setResource("file:" + file);
    store.setType("PKCS12");
    store.setPassword(new String(PASSWORD));
    TrustManagersParameters trust = new TrustManagersParameters();
    trust.setKeyStore(store);
    SSLContextParameters parameters = new SSLContextParameters();
    parameters.setTrustManagers(trust);
    component().getConfiguration().setSslContextParameters(parameters);
  }

  private Exception failure(String alias) throws Exception {
    HttpsServer server = server(alias);
    try {
      component()
          .getConfiguration()
          .setBaseUrl("https://127.0.0.1:" + server.getAddress().getPort());
      component().getConfiguration().setMaxRetries(0);
      start();
      return template.send(REPLY, exchange -> {}).getException();
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "authority, false, is not trusted by this JVM",
    "right, false, is not trusted by this JVM",
    "old, true, has expired",
    "new, true, is not valid yet",
    "elsewhere, true, is that of another host"
  })
  void theFaultIsNamedWithAWayOut(String alias, boolean trusted, String fault) throws Exception {
    if (trusted) {
      trustTheAuthority();
    }

    assertThat(failure(alias))
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("the certificate of 127.0.0.1:")
        .hasMessageContaining(fault)
        .hasMessageContaining("`sslContextParameters`");
  }

  @Test
  void aTrustedOneIsTaken() throws Exception {
    trustTheAuthority();

    assertThat(failure("right")).isNull();
  }
}
