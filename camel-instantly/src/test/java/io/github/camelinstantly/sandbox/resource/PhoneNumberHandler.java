package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers {@code phone-numbers}, which can be seen and given back, but not bought (API facts:
 * phone-numbers).
 */
final class PhoneNumberHandler extends CollectionHandler {

  PhoneNumberHandler(WorkspaceState workspace) {
    super(workspace, "phone-numbers");
  }

  /** All of them at once: this list has no pages (API facts: paging). */
  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of("list", request -> ApiReply.ok(rows.all().stream().map(Row::fields).toList()));
  }
}
