package io.github.camelinstantly.option;

import io.github.camelinstantly.api.Completion;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.message.AwaitMessages;
import io.github.camelinstantly.option.EndpointOptions.Target;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The options of waits: only for what can be waited for. */
public final class AwaitOptionCheck {

  private AwaitOptionCheck() {}

  /**
   * Checks them as a producer starts.
   *
   * @param target what it calls; without an operation, one of the resource must take the options
   * @throws IllegalArgumentException naming the option and the operations that take it
   */
  public static void check(Target target, InstantlyProducerOptions options) {
    if (!options.isAwaitCompletion()) {
      rejectWithoutWait(options);
      return;
    }
    List<Operation> operations =
        (target.operation() == null ? target.operationNames() : List.of(target.operation()))
            .stream().map(target::operation).toList();
    IllegalArgumentException rejection = null;
    for (Operation operation : operations) {
      try {
        check(operation, options);
        return;
      } catch (IllegalArgumentException e) {
        rejection = e;
      }
    }
    throw target.operation() == null
        ? new IllegalArgumentException(
            AwaitMessages.notTaken("awaitCompletion", target.resource(), takers(any -> true)))
        : Objects.requireNonNull(rejection);
  }

  /**
   * Checks them for the operation of a call.
   *
   * @throws IllegalArgumentException naming the option and the operations that take it
   */
  public static void check(Operation operation, InstantlyProducerOptions options) {
    check(operation, "awaitCompletion", true, any -> true);
    check(operation, "awaitCatchAll", options.isAwaitCatchAll(), c -> c.later() != null);
    check(
        operation,
        "failIfNothingDone",
        options.isFailIfNothingDone(),
        c -> c.nothingDone() != null);
  }

  private static void check(
      Operation operation, String option, boolean set, Predicate<Completion> takes) {
    Completion completion = operation.completion();
    if (set && (completion == null || !takes.test(completion))) {
      throw new IllegalArgumentException(
          AwaitMessages.notTaken(option, operation.id(), takers(takes)));
    }
  }

  private static List<String> takers(Predicate<Completion> takes) {
    return OperationTable.all().stream()
        .filter(row -> row.completion() != null && takes.test(row.completion()))
        .map(Operation::id)
        .toList();
  }

  private static void rejectWithoutWait(InstantlyProducerOptions options) {
    rejectWithoutWait("awaitCatchAll", options.isAwaitCatchAll());
    rejectWithoutWait("failIfNothingDone", options.isFailIfNothingDone());
    rejectWithoutWait(
        "awaitTimeout",
        options.getAwaitTimeout() != InstantlyProducerOptions.DEFAULT_AWAIT_TIMEOUT);
    rejectWithoutWait(
        "awaitInterval",
        options.getAwaitInterval() != InstantlyProducerOptions.DEFAULT_AWAIT_INTERVAL);
  }

  private static void rejectWithoutWait(String option, boolean set) {
    if (set) {
      throw new IllegalArgumentException(AwaitMessages.withoutWait(option));
    }
  }
}
