package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyBulkException;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.BulkChunk;
import io.github.camelinstantly.model.BulkReport;
import io.github.camelinstantly.sandbox.Fault;
import io.github.camelinstantly.sandbox.SandboxRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Timeout;

/** Lists of leads, and what is reported of them. */
@Timeout(60)
abstract class BulkCallSupport extends InstantlyTestSupport {

  static final String LIST = "0198c0de-0000-7000-8000-000000001157";
  static final String ADD = "instantly:leads?operation=bulkAdd&listId=" + LIST;

  static List<Map<String, Object>> leads(int count) {
    return IntStream.range(0, count)
        .<Map<String, Object>>mapToObj(i -> Map.of("email", "lead" + i + "@company.example"))
        .toList();
  }

  final Exchange send(String uri, Object body) {
    return template.request(uri, exchange -> exchange.getMessage().setBody(body));
  }

  final void failing(Fault... faults) {
    Stream.of(faults).forEach(fault -> sandbox.faults().next("leads/bulkAdd", fault));
  }

  static BulkReport report(Exchange exchange) {
    assertThat(exchange.getException()).isNull();
    assertThat(exchange.getMessage().getBody()).isInstanceOf(BulkReport.class);
    return (BulkReport) exchange.getMessage().getBody();
  }

  static BulkReport carried(Exchange exchange) {
    assertThat(exchange.getException()).isInstanceOf(InstantlyBulkException.class);
    return (BulkReport) ((InstantlyBulkException) exchange.getException()).getReport();
  }

  static List<String> states(BulkReport report) {
    return report.chunks().stream().map(BulkChunk::state).toList();
  }

  final List<Integer> sizes(String operation, String property) {
    return sandbox.requests().of(operation).stream()
        .map(request -> ((List<?>) body(request).get(property)).size())
        .toList();
  }

  static Map<?, ?> body(SandboxRequest request) {
    try {
      return (Map<?, ?>) Json.read(request.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Iterator<Map<String, Object>> counting(int count, IntConsumer taken) {
    return IntStream.range(0, count)
        .peek(taken)
        .<Map<String, Object>>mapToObj(i -> Map.of("email", "lead" + i + "@company.example"))
        .iterator();
  }
}
