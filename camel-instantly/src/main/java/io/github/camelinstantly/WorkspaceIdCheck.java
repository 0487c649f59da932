package io.github.camelinstantly;

import io.github.camelinstantly.api.ValueType;
import io.github.camelinstantly.message.OptionMessages;
import org.jspecify.annotations.Nullable;

/** Checks the id that travels in an HTTP header: nothing but a UUID gets there. */
final class WorkspaceIdCheck {

  private WorkspaceIdCheck() {}

  /**
   * @param shownAs the option or header that gives it
   * @param workspaceId the id
   * @throws IllegalArgumentException if it is there and no UUID
   */
  static void check(String shownAs, @Nullable String workspaceId) {
    if (workspaceId != null && ValueType.UUID.read(workspaceId).isEmpty()) {
      throw new IllegalArgumentException(
          OptionMessages.wrongType(shownAs, ValueType.UUID.rule(), workspaceId));
    }
  }
}
