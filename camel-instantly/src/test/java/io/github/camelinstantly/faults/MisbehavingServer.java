package io.github.camelinstantly.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.camelinstantly.faults.Misbehaviour.Proper;
import io.github.camelinstantly.faults.RawServer.Answer;
import io.github.camelinstantly.faults.RawServer.Request;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of emails and three other operations, each of which misbehaves for some requests. */
final class MisbehavingServer implements AutoCloseable {

  static final int EMAILS = 5;

  private static final int ROWS_A_PAGE = 2;
  private static final int MINUTE = 60;

  /** So long ago that all may be visible, and within the time that consumers look back. */
  private static final Instant FIRST =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60L * MINUTE);

  private final RawServer server = new RawServer();
  private final Map<String, AtomicInteger> effects = new ConcurrentHashMap<>();
  private final AtomicInteger lists = new AtomicInteger();
  private final Misbehaviour misbehaviour;
  private final int faultyLists;

  /**
   * @param faultyLists how many reads of the emails it spoils; of the other calls, all
   */
  MisbehavingServer(Misbehaviour misbehaviour, int faultyLists) throws IOException {
    this.misbehaviour = misbehaviour;
    this.faultyLists = faultyLists;
    server.answers(this::answer);
  }

  String baseUrl() {
    return server.baseUrl();
  }

  /** How often the emails were asked for. */
  int lists() {
    return lists.get();
  }

  /** How often a write took effect. */
  int effects(String path) {
    return effects.getOrDefault(path, new AtomicInteger()).get();
  }

  static String id(int email) {
    return "00000000-0000-4000-8000-00000000000" + email;
  }

  private Answer answer(Request request) {
    String path = request.path().replaceAll("\\?.*", "");
    if (path.equals("/api/v2/emails")) {
      Proper page = emails(request.path());
      return lists.incrementAndGet() <= faultyLists
          ? misbehaviour.answer().apply(page)
          : Replies.ok(page.json());
    }
    if (path.startsWith("/api/v2/emails/")) {
      return Replies.ok(email(Integer.parseInt(path.substring(path.length() - 1))));
    }
    if (request.method().equals("POST") && misbehaviour.runs()) {
      effects.computeIfAbsent(path, key -> new AtomicInteger()).incrementAndGet();
    }
    return misbehaviour.answer().apply(proper(request));
  }

  private static Proper proper(Request request) {
    return request.method().equals("GET")
        ? Proper.page(List.of("{\"id\":\"a\"}", "{\"id\":\"b\"}"), null)
        : new Proper("{\"id\":\"" + id(0) + "\"}", List.of(), null);
  }

  private static Proper emails(String path) {
    String from = parameter(path, "min_timestamp_created");
    String after = parameter(path, "starting_after");
    List<Integer> emails =
        new ArrayList<>(
            IntStream.range(0, EMAILS)
                .filter(email -> from == null || !time(email).isBefore(Instant.parse(from)))
                .boxed()
                .toList());
    if ("desc".equals(parameter(path, "sort_order"))) {
      Collections.reverse(emails);
    }
    int begin = after == null ? 0 : emails.indexOf(after.charAt(after.length() - 1) - '0') + 1;
    int end = Math.min(emails.size(), begin + ROWS_A_PAGE);
    List<String> rows = emails.subList(begin, end).stream().map(MisbehavingServer::email).toList();
    return Proper.page(rows, end < emails.size() ? id(emails.get(end - 1)) : null);
  }

  private static @Nullable String parameter(String path, String name) {
    for (String pair : path.substring(path.indexOf('?') + 1).split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
      }
    }
    return null;
  }

  static Instant time(int email) {
    return FIRST.plusSeconds((long) email * MINUTE);
  }

  static String email(int email) {
    return "{\"id\":\"%s\",\"timestamp_created\":\"%s\",\"ue_type\":2,\"subject\":\"s\"}"
        .formatted(id(email), time(email));
  }

  @Override
  public void close() {
    server.close();
  }
}
