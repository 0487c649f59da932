package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one reply that is no JSON: the block list as CSV. */
class CsvTest extends InstantlyTestSupport {

  private static final String DOWNLOAD = "instantly:block-list-entries?operation=download";

  @TempDir Path spool;

  private void block(int count) {
    List<String> values = IntStream.range(0, count).mapToObj(i -> "d" + i + ".example").toList();
    template.requestBody("instantly:block-list-entries?operation=bulkCreate", values);
  }

  @Test
  void aLargeOneIsSpooledAndDeletedWithTheExchange() throws Exception {
    context.setStreamCaching(true);
    context.getStreamCachingStrategy().setSpoolEnabled(true);
    context.getStreamCachingStrategy().setSpoolThreshold(1024);
    context.getStreamCachingStrategy().setSpoolDirectory(spool.toFile());
    start();
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:download")
                .to(DOWNLOAD)
                .process(exchange -> exchange.setProperty("files", files()))
                .convertBodyTo(String.class)
                .to("mock:csv");
          }
        });
    block(500);

    template.sendBody("direct:download", null);

    MockEndpoint csv = context.getEndpoint("mock:csv", MockEndpoint.class);
    assertThat(csv.getExchanges().get(0).getProperty("files", Integer.class)).isOne();
    assertThat(csv.getExchanges().get(0).getMessage().getBody(String.class))
        .contains("d0.example", "d499.example");
    assertThat(files()).isZero();
  }

  private int files() throws java.io.IOException {
    try (Stream<Path> files = Files.list(spool)) {
      return (int) files.count();
    }
  }

  @Test
  void itIsAStreamThatCanBeReadAgainAndATextIfThatIsAskedFor() {
    start();
    block(1);

    assertThat(template.requestBody(DOWNLOAD, (Object) null)).isInstanceOf(InputStream.class);
    assertThat(template.requestBody(DOWNLOAD + "&outputType=json", (Object) null))
        .asString()
        .contains("d0.example");
  }
}
