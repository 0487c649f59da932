package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.camel.builder.RouteBuilder;

/**
 * A block of Java, made whole: routes become the body of {@code configure()}, methods members of
 * the class. What it takes from the reader's application is given as a stub.
 */
final class JavaExample {

  private static final String CLASS =
      """
      import static org.assertj.core.api.Assertions.assertThat;
      import static org.awaitility.Awaitility.await;
      import io.github.camelinstantly.*;
      import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
      import io.github.camelinstantly.client.*;
      import io.github.camelinstantly.error.*;
      import io.github.camelinstantly.model.*;
      import io.github.camelinstantly.model.request.*;
      import io.github.camelinstantly.ratelimit.*;
      import io.github.camelinstantly.sandbox.*;
      import java.time.*;
      import java.util.List;
      import java.util.Map;
      import java.util.concurrent.ScheduledExecutorService;
      import java.util.concurrent.TimeUnit;
      import java.util.stream.Stream;
      import javax.sql.DataSource;
      import org.apache.camel.builder.RouteBuilder;
      import org.apache.camel.cluster.CamelClusterService;
      import org.apache.camel.component.file.cluster.FileLockClusterService;
      import org.apache.camel.component.infinispan.remote.cluster.InfinispanRemoteClusterService;
      import org.apache.camel.component.kafka.KafkaConstants;
      import org.apache.camel.component.kubernetes.KubernetesConfiguration;
      import org.apache.camel.component.kubernetes.cluster.KubernetesClusterService;
      import org.apache.camel.component.zookeeper.cluster.ZooKeeperClusterService;
      import org.apache.camel.impl.DefaultCamelContext;
      import org.apache.camel.spi.IdempotentRepository;
      import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
      import org.junit.jupiter.api.Test;
      import org.slf4j.*;

      public class Example extends RouteBuilder {
        private static final Logger LOG = LoggerFactory.getLogger(Example.class);
        @interface Bean {}
        private final IdempotentRepository doneIds = new MemoryIdempotentRepository();
        interface Vault { String read(String path); }
        @Override public void configure() throws Exception {
      %s
        }
      %s
      }
      """;

  private JavaExample() {}

  /** Compiles a block and gives its class. */
  static Class<? extends RouteBuilder> compile(String block, Path folder) throws Exception {
    boolean members = block.startsWith("@");
    Path source = folder.resolve("Example.java");
    Files.writeString(source, CLASS.formatted(members ? "" : block, members ? block : ""));
    assertThat(errors(source, folder)).as(block).isEmpty();
    URL[] classes = {folder.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(classes, JavaExample.class.getClassLoader());
    return loader.loadClass("Example").asSubclass(RouteBuilder.class);
  }

  private static String errors(Path source, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(errors, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      return compiled ? "" : errors.toString();
    }
  }
}
