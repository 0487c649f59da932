package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.client.PendingCall;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.apache.camel.CamelException;

/** Answers calls at once with what a test wrote down; the last of it again and again. */
final class ScriptedLooks implements InstantlyClient {

  private final Deque<Object> answers = new ArrayDeque<>();
  private final List<InstantlyCall> calls = new ArrayList<>();

  /** JSON is a reply; an exception is thrown; a number is an error's status. */
  ScriptedLooks(Object... answers) {
    this.answers.addAll(List.of(answers));
  }

  List<InstantlyCall> calls() {
    return calls;
  }

  @Override
  public InstantlyReply call(InstantlyCall call) throws CamelException, IOException {
    calls.add(call);
    Object answer = answers.size() == 1 ? answers.element() : answers.remove();
    if (answer instanceof IOException e) {
      throw e;
    }
    if (answer instanceof CamelException e) {
      throw e;
    }
    if (answer instanceof RuntimeException e) {
      throw e;
    }
    if (answer instanceof Integer status) {
      throw error(call.operation(), status, "{}");
    }
    return reply(call.operation(), answer.toString());
  }

  static InstantlyApiException error(Operation operation, int status, String body) {
    InstantlyErrorKind kind =
        status < 300 ? InstantlyErrorKind.IN_BODY : InstantlyErrorKind.ofStatus(status);
    return new InstantlyApiException(
        "https://api.example",
        operation.resource(),
        operation.name(),
        status,
        new InstantlyApiException.Details(kind, "answered with " + status, null, null, null),
        Map.of(),
        body);
  }

  @SuppressWarnings("unchecked")
  private static InstantlyReply reply(Operation operation, String text) throws IOException {
    Object json = text.isEmpty() ? null : Json.read(text);
    Object body =
        json instanceof Map<?, ?> fields
            ? operation.reply().view().apply((Map<String, Object>) fields)
            : json instanceof List<?> items
                ? new InstantlyPage<>(
                    items.stream().map(i -> new InstantlyObject((Map<String, Object>) i)).toList(),
                    null)
                : null;
    return new InstantlyReply(200, null, null, body, text);
  }

  @Override
  public PendingCall start(InstantlyCall call) {
    return new PendingCall() {
      @Override
      public boolean isDone() {
        return true;
      }

      @Override
      public InstantlyReply await() throws CamelException, IOException {
        return call(call);
      }

      @Override
      public void whenDone(Executor workers, BiConsumer<InstantlyReply, Throwable> done) {
        InstantlyReply reply;
        try {
          reply = call(call);
        } catch (CamelException | IOException | RuntimeException e) {
          done.accept(null, e);
          return;
        }
        done.accept(reply, null);
      }
    };
  }
}
