package io.github.camelinstantly.api.table;

import io.github.camelinstantly.api.Nearest;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.api.Verb;
import io.github.camelinstantly.message.OptionMessages;
import java.util.List;
import java.util.stream.Stream;

/**
 * Operations that are newer than this release: a method and a path in place of a row. What a second
 * sending would do is not known, so only a GET counts as repeatable.
 */
public final class RawOperation {

  /** The resource that stands for them. */
  public static final String RESOURCE = Operation.RAW;

  private static final String PATH_FORM = "/api/[A-Za-z0-9._~!$&'()*+,;=:@%/-]+";

  private RawOperation() {}

  /** The names of the operations: the HTTP methods of the API. */
  public static List<String> names() {
    return Stream.of(Verb.values()).map(Verb::name).toList();
  }

  /**
   * An operation.
   *
   * @param method the HTTP method
   * @param path the path below the base URL, percent-encoded where needed, without a query
   * @throws IllegalArgumentException if method or path is none
   */
  public static Operation of(String method, String path) {
    if (!names().contains(method)) {
      throw new IllegalArgumentException(
          OptionMessages.unknownOperation(RESOURCE, method, Nearest.first(method, names())));
    }
    if (!path.matches(PATH_FORM) || path.contains("..") || path.contains("//")) {
      throw new IllegalArgumentException(OptionMessages.wrongRawPath(path));
    }
    Verb verb = Verb.valueOf(method);
    OperationBuilder builder =
        switch (verb) {
          case GET -> OperationBuilder.get(method, path);
          case POST -> OperationBuilder.post(method, path);
          case PUT -> OperationBuilder.put(method, path).once();
          case PATCH -> OperationBuilder.patch(method, path).once();
          case DELETE -> OperationBuilder.delete(method, path).once();
        };
    return builder.replies(Reply.any()).scope("of that operation").build(RESOURCE);
  }
}
