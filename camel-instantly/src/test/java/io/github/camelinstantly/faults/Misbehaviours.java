package io.github.camelinstantly.faults;

import static io.github.camelinstantly.faults.Replies.CLOSE;
import static io.github.camelinstantly.faults.Replies.OK;
import static io.github.camelinstantly.faults.Replies.date;
import static io.github.camelinstantly.faults.Replies.endless;
import static io.github.camelinstantly.faults.Replies.endlessly;
import static io.github.camelinstantly.faults.Replies.gzip;
import static io.github.camelinstantly.faults.Replies.http;
import static io.github.camelinstantly.faults.Replies.ok;
import static io.github.camelinstantly.faults.Replies.raw;
import static io.github.camelinstantly.faults.Replies.reset;
import static io.github.camelinstantly.faults.Replies.silence;
import static io.github.camelinstantly.faults.Replies.then;
import static io.github.camelinstantly.faults.Replies.trickle;
import static io.github.camelinstantly.faults.Replies.unmeasured;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.camelinstantly.faults.Misbehaviour.Proper;
import io.github.camelinstantly.faults.RawServer.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The ways in which a server can misbehave: its connections, heads, statuses and bodies. */
final class Misbehaviours {

  private static final String HTML =
      "<!DOCTYPE html><html><head><title>Oops</title></head><body>no</body></html>";
  private static final String TYPE_HTML = "Content-Type: text/html\r\n";
  private static final String GZIP = "Content-Encoding: gzip\r\n";
  private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";

  private final List<Misbehaviour> all = new ArrayList<>();

  private Misbehaviours() {}

  static List<Misbehaviour> all() {
    Misbehaviours kinds = new Misbehaviours();
    kinds.connections();
    kinds.lengths();
    kinds.packing();
    kinds.heads();
    kinds.statuses();
    kinds.errors();
    kinds.contents();
    kinds.texts();
    kinds.all.addAll(MisbehavingPages.all());
    return kinds.all;
  }

  /** The call has had its effect before the answer goes wrong. */
  private void ran(String name, Function<Proper, Answer> answer) {
    all.add(new Misbehaviour(name, true, answer));
  }

  private void always(String name, Answer answer) {
    ran(name, proper -> answer);
  }

  private void notRun(String name, Answer answer) {
    all.add(new Misbehaviour(name, false, proper -> answer));
  }

  private void both(String name, Answer answer) {
    always(name + ", ran", answer);
    notRun(name + ", not run", answer);
  }

  private void connections() {
    both("closed without a reply", raw(""));
    both("reset without a reply", reset());
    both("silence", silence());
    always("cut status line", raw("HTTP/1.1 2"));
    always("status line only", raw(OK));
    always("cut head", raw(OK + "Content-Type: appli"));
    always("head only", raw(OK + date() + "\r\n"));
    always("silence within the head", then(raw(OK), silence()));
    ran("silence within the body", p -> then(raw(OK + "Content-Length: 99\r\n\r\n{"), silence()));
    ran("reset within the body", p -> then(raw(OK + "Content-Length: 99\r\n\r\n{"), reset()));
    ran("a byte now and then", p -> trickle(OK + "\r\n" + p.json()));
    ran("continues after its end", p -> kept(p.json(), OK + "\r\n{}"));
  }

  /** On a connection that stays, so that the next request meets what comes after the reply. */
  private static Answer kept(String json, String more) {
    Answer reply =
        raw("HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n" + json + more);
    return then(reply, silence());
  }

  private void lengths() {
    ran("body cut by its half", p -> length(p.json().length(), half(p.json())));
    ran("cut body without a length", p -> unmeasured("", half(p.json())));
    ran("length too large", p -> length(p.json().length() + 10, p.json()));
    ran("length too small", p -> length(p.json().length() / 2, p.json()));
    ran("length negative", p -> unmeasured("Content-Length: -1\r\n", p.json()));
    ran("length no number", p -> unmeasured("Content-Length: all\r\n", p.json()));
    ran("length 9e18", p -> unmeasured("Content-Length: 9000000000000000000\r\n", p.json()));
    ran("length 9e99", p -> unmeasured("Content-Length: 9" + "0".repeat(99) + "\r\n", p.json()));
    ran("two lengths", p -> unmeasured("Content-Length: 2\r\nContent-Length: 4\r\n", p.json()));
    ran(
        "chunks and a length",
        p -> unmeasured(CHUNKED + "Content-Length: 2\r\n", chunks(p.json())));
    ran("no last chunk", p -> unmeasured(CHUNKED, chunk(p.json())));
    ran("cut chunk", p -> unmeasured(CHUNKED, half(chunk(p.json()))));
    ran("chunk size no number", p -> unmeasured(CHUNKED, "zz\r\n" + p.json() + "\r\n0\r\n\r\n"));
    always("chunk size without end", endless(OK + CHUNKED + "\r\n", "0"));
    always("trailers without end", endless(OK + CHUNKED + "\r\n0\r\n", "X: y\r\n"));
    ran("unknown transfer coding", p -> unmeasured("Transfer-Encoding: x\r\n", p.json()));
  }

  private static Answer length(int length, String body) {
    return raw(OK + date() + "Content-Length: " + length + "\r\n\r\n" + body);
  }

  private static String half(String text) {
    return text.substring(0, text.length() / 2);
  }

  private static String chunk(String body) {
    return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
  }

  private static String chunks(String body) {
    return chunk(body) + "0\r\n\r\n";
  }

  private void packing() {
    ran("gzip that is none", p -> http("200 OK", GZIP, p.json()));
    ran("cut gzip", p -> http("200 OK", GZIP, Arrays.copyOf(gzip(p.json()), 30)));
    always("empty gzip", http("200 OK", GZIP, ""));
    ran("gzip with a wrong checksum", p -> http("200 OK", GZIP, spoilt(gzip(p.json()))));
    ran("gzip with more after it", p -> http("200 OK", GZIP, longer(gzip(p.json()))));
    ran("gzip named twice", p -> http("200 OK", GZIP + GZIP, gzip(p.json())));
    always("gzip a thousand times", http("200 OK", GZIP.repeat(100), "{}"));
    ran("gzip bomb", p -> http("200 OK", GZIP, gzip(" ".repeat(1 << 24))));
    ran("deflate that is none", p -> http("200 OK", "Content-Encoding: deflate\r\n", p.json()));
    ran("unknown encoding", p -> http("200 OK", "Content-Encoding: br\r\n", p.json()));
  }

  private static byte[] spoilt(byte[] gzip) {
    gzip[gzip.length - 8] ^= 1;
    return gzip;
  }

  private static byte[] longer(byte[] gzip) {
    return Arrays.copyOf(gzip, gzip.length + 5);
  }

  private void heads() {
    always("head without end", endless(OK, "X-A: b\r\n"));
    always("header line without end", endless(OK + "X-A: ", "x"));
    always("status line without end", endless("HTTP/1.1 200 ", "x"));
    always("blank lines without end", endless("", "\r\n"));
    always("interim replies without end", endlessly("HTTP/1.1 100 Continue\r\n\r\n"));
    ran("a thousand headers", p -> unmeasured("X-A: b\r\n".repeat(1000), p.json()));
    ran("header without a colon", p -> unmeasured("nonsense\r\n", p.json()));
    ran("header with control characters", p -> unmeasured("X-A: \0\u001b\u0085\r\n", p.json()));
    ran("folded headers", p -> unmeasured("X-A: a\r\n b\r\n", p.json()));
    always("no HTTP", raw("SSH-2.0-OpenSSH_9.6\r\n"));
    ran("HTTP/0.9", p -> raw(p.json()));
    ran("HTTP/2.0", p -> raw("HTTP/2.0 200 OK\r\n\r\n" + p.json()));
    ran("HTTP/9.9", p -> raw("HTTP/9.9 200 OK\r\n\r\n" + p.json()));
    always("status no number", raw("HTTP/1.1 yes OK\r\n\r\n{}"));
    ran("noise before the reply", p -> then(raw("noise\r\n\r\n"), ok(p.json())));
    for (String date :
        List.of("", "Thu, 01 Jan 1970 00:00:00 GMT", "Tue, 31 Dec 9999 23:59:59 GMT", "today")) {
      ran("Date: " + date, p -> http("200 OK", "Date: " + date + "\r\n", p.json()));
    }
    ran("no Date", p -> http("200 OK", "", p.json()));
    for (String type :
        List.of(
            "text/plain", "image/png", "text/html", "application/json; charset=nonsense", ";")) {
      ran("Content-Type " + type, p -> unmeasured("Content-Type: " + type + "\r\n", p.json()));
    }
  }

  private void statuses() {
    always("100 only", raw("HTTP/1.1 100 Continue\r\n\r\n"));
    ran("103 before the reply", p -> then(raw("HTTP/1.1 103 Hints\r\n\r\n"), ok(p.json())));
    always("101", raw("HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n"));
    ran("202", p -> http("202 Accepted", "", p.json()));
    always("204", raw("HTTP/1.1 204 No Content\r\n" + CLOSE + "\r\n"));
    always("205", http("205 Reset Content", "", ""));
    ran("206", p -> http("206 Partial Content", "", half(p.json())));
    for (String status : List.of("301 Moved", "302 Found", "303 See", "307 Back", "308 Moved")) {
      notRun(status, http(status, "Location: /api/v2/elsewhere\r\n", ""));
    }
    notRun("304", raw("HTTP/1.1 304 Not Modified\r\n" + CLOSE + "\r\n"));
    both("408", http("408 Request Timeout", "", ""));
    notRun("425", http("425 Too Early", "", ""));
    for (String retryAfter : List.of("", "0", "-1", "soon", "99999999999999999999", "1e9")) {
      notRun(
          "429, Retry-After: " + retryAfter,
          http("429 Too Many", "Retry-After: " + retryAfter + "\r\n", "{\"message\":\"slow\"}"));
    }
    for (String status : List.of("500 x", "502 x", "504 x", "520 x")) {
      both(status + " without a body", http(status, "", ""));
      both(status + " with a page", http(status, TYPE_HTML, HTML));
    }
    both("503, Retry-After", http("503 x", "Retry-After: 9999999999\r\n", ""));
    both("599", http("599 x", "", "{}"));
    both("999", http("999 x", "", "{}"));
    both("000", http("000 x", "", "{}"));
  }

  private void errors() {
    for (int status : List.of(400, 401, 402, 403, 404, 409, 413, 418, 500)) {
      notRun(
          status + " of the API",
          http(status + " x", "", "{\"error\":\"x\",\"message\":\"a\\u0000\\u2028b\"}"));
    }
    for (int status : List.of(400, 403, 404)) {
      notRun(status + " with a page", http(status + " x", TYPE_HTML, HTML));
    }
    notRun("error without end", endless("HTTP/1.1 400 x\r\n\r\n", "<title>"));
    notRun("error of odd types", http("400 x", "", "{\"message\":[{}],\"error\":1e999999999}"));
  }

  private void contents() {
    always("a page of HTML", http("200 OK", TYPE_HTML, HTML));
    always("titles without end", http("200 OK", TYPE_HTML, "<title>".repeat(20_000)));
    always("no body", http("200 OK", "", ""));
    for (String json :
        List.of(
            "null",
            "true",
            "\"text\"",
            "1",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"items\":null}",
            "{\"items\":{}}",
            "{\"items\":[null]}",
            "{\"items\":[1,\"a\"]}",
            "nonsense",
            "{",
            "{\"items\":[NaN]}",
            "{\"a\":1e999999999}",
            "{\"a\":1e9999999999}",
            "{'a':1}",
            "{\"items\":[{\"id\":1e999999999}]}")) {
      always("200 " + json, http("200 OK", "", json));
    }
    always("deep", http("200 OK", "", "[".repeat(100_000)));
    always("deep in a page", http("200 OK", "", "{\"items\":[" + "[".repeat(100_000)));
    always("many values", http("200 OK", "", "{\"items\":[" + "{},".repeat(300_000) + "{}]}"));
    always("long text", http("200 OK", "", "{\"a\":\"" + "x".repeat(1_000_000) + "\"}"));
    always("long number", http("200 OK", "", "{\"a\":" + "9".repeat(1_000_000) + "}"));
    always("long name", http("200 OK", "", "{\"" + "x".repeat(1_000_000) + "\":1}"));
    always("body without end", endless(OK + "\r\n", "[1,"));
  }

  private void texts() {
    changed("two values", json -> json + json);
    changed("more after the end", json -> json + "<!-- x -->");
    changed("blanks round it", json -> " \r\n\t" + json + "\n\n");
    ran("byte order mark", p -> http("200 OK", "", "\ufeff" + p.json()));
    ran("UTF-16", p -> http("200 OK", "", p.json().getBytes(UTF_16)));
    ran("Latin-1", p -> http("200 OK", "", odd(p.json(), "\u00fc").getBytes(ISO_8859_1)));
    ran(
        "overlong UTF-8",
        p -> http("200 OK", "", odd(p.json(), "\u00c0\u0080").getBytes(ISO_8859_1)));
    changed("a field twice", json -> odd(json, "\",\"subject\":\"t"));
    changed("control characters", json -> odd(json, "\0\n\u0085"));
    changed("half an emoji", json -> odd(json, "\\ud83d"));
    ran("a NUL after it", p -> http("200 OK", "", (p.json() + "\0").getBytes(UTF_8)));
  }

  private void changed(String name, UnaryOperator<String> change) {
    ran(name, p -> http("200 OK", date(), change.apply(p.json())));
  }

  private static String odd(String json, String text) {
    return json.replace("\"s\"", "\"" + text + "\"").replace("\"a\"", "\"" + text + "\"");
  }
}
