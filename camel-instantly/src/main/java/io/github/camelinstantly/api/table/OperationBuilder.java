package io.github.camelinstantly.api.table;

import io.github.camelinstantly.api.BodyRule;
import io.github.camelinstantly.api.Completion;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Operation.FailureField;
import io.github.camelinstantly.api.Operation.Guard;
import io.github.camelinstantly.api.Operation.OffsetPaging;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.api.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes one operation, step by step. What can be told from the HTTP method is: a GET is {@link
 * Repeatability#SAFE}, PUT, PATCH and DELETE are {@link Repeatability#IDEMPOTENT}, a POST is {@link
 * Repeatability#ONCE} unless the row says otherwise.
 */
final class OperationBuilder {

  private final String name;
  private final Verb verb;
  private final String path;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<BodyRule> rules = new ArrayList<>();
  private @Nullable String listBody;
  private int chunkSize;
  private Reply reply = Reply.object();
  private @Nullable OffsetPaging offset;
  private @Nullable FailureField failureField;
  private QuotaGroup quota = QuotaGroup.WORKSPACE;
  private boolean slow;
  private Repeatability repeatability;
  private List<String> scopes = List.of();
  private @Nullable Guard guard;
  private boolean answersEmail;
  private @Nullable Completion completion;

  private OperationBuilder(String name, Verb verb, String path) {
    this.name = name;
    this.verb = verb;
    this.path = path;
    this.repeatability =
        switch (verb) {
          case GET -> Repeatability.SAFE;
          case PUT, PATCH, DELETE -> Repeatability.IDEMPOTENT;
          case POST -> Repeatability.ONCE;
        };
  }

  static OperationBuilder get(String name, String path) {
    return new OperationBuilder(name, Verb.GET, path);
  }

  static OperationBuilder post(String name, String path) {
    return new OperationBuilder(name, Verb.POST, path);
  }

  static OperationBuilder put(String name, String path) {
    return new OperationBuilder(name, Verb.PUT, path);
  }

  static OperationBuilder patch(String name, String path) {
    return new OperationBuilder(name, Verb.PATCH, path);
  }

  static OperationBuilder delete(String name, String path) {
    return new OperationBuilder(name, Verb.DELETE, path);
  }

  OperationBuilder path(ParameterBuilder parameter) {
    parameters.add(parameter.required().build(Place.PATH, true));
    return this;
  }

  OperationBuilder query(ParameterBuilder... builders) {
    return add(Place.QUERY, true, builders);
  }

  /** Properties that are given in the body only. */
  OperationBuilder body(ParameterBuilder... builders) {
    return add(Place.BODY, false, builders);
  }

  /** Properties that options and headers can give as well. */
  OperationBuilder bodyArguments(ParameterBuilder... builders) {
    return add(Place.BODY, true, builders);
  }

  OperationBuilder exactlyOne(String... names) {
    rules.add(new BodyRule(BodyRule.Kind.EXACTLY_ONE, List.of(names), List.of()));
    return this;
  }

  OperationBuilder atLeastOne(String... names) {
    rules.add(new BodyRule(BodyRule.Kind.AT_LEAST_ONE, List.of(names), List.of()));
    return this;
  }

  /** All of the properties are needed when one of the cases is given. */
  OperationBuilder allIf(List<BodyRule.Case> cases, String... names) {
    rules.add(new BodyRule(BodyRule.Kind.ALL_IF, List.of(names), cases));
    return this;
  }

  /** All of the properties are needed unless one of the cases is given. */
  OperationBuilder allUnless(List<BodyRule.Case> cases, String... names) {
    rules.add(new BodyRule(BodyRule.Kind.ALL_UNLESS, List.of(names), cases));
    return this;
  }

  OperationBuilder listBody(String property) {
    listBody = property;
    return this;
  }

  /** A List as body stands for this property; of a longer one, each call takes so many values. */
  OperationBuilder listBody(String property, int size) {
    chunkSize = size;
    return listBody(property);
  }

  OperationBuilder replies(Reply kind) {
    reply = kind;
    return this;
  }

  /** Pages are turned by this parameter. */
  OperationBuilder pagesBy(String parameter) {
    offset = new OffsetPaging(parameter, null);
    return this;
  }

  /** Pages are turned by this parameter when another one is given, else by cursor. */
  OperationBuilder pagesBy(String parameter, String onlyWith) {
    offset = new OffsetPaging(parameter, onlyWith);
    return this;
  }

  /** The field of a 200 reply that means failure, with one of these values or, if none, any. */
  OperationBuilder failsBy(String field, String... values) {
    failureField = new FailureField(field, List.of(values));
    return this;
  }

  OperationBuilder quota(QuotaGroup group) {
    quota = group;
    return this;
  }

  OperationBuilder slow() {
    slow = true;
    return this;
  }

  OperationBuilder safe() {
    repeatability = Repeatability.SAFE;
    return this;
  }

  OperationBuilder idempotent() {
    repeatability = Repeatability.IDEMPOTENT;
    return this;
  }

  OperationBuilder once() {
    repeatability = Repeatability.ONCE;
    return this;
  }

  /** The scope that a key needs, or all of them where it needs several at once. */
  OperationBuilder scope(String... names) {
    scopes = List.of(names);
    return this;
  }

  /** Must be confirmed unless one of these parameters is there. */
  OperationBuilder deletesAllWithout(String... names) {
    guard = new Guard(Guard.Kind.DELETES_ALL, List.of(names), List.of());
    return this;
  }

  /** Must always be confirmed: it cannot be undone. */
  OperationBuilder destroys() {
    guard = new Guard(Guard.Kind.DESTROYS, List.of(), List.of());
    return this;
  }

  /** Must always be confirmed: it changes more than the call names. */
  OperationBuilder reachesFurther() {
    guard = new Guard(Guard.Kind.REACHES_FURTHER, List.of(), List.of());
    return this;
  }

  /** Must be confirmed when a parameter has one of these values: it then changes more. */
  OperationBuilder reachesFurtherWith(String name, Object... values) {
    guard =
        new Guard(
            Guard.Kind.REACHES_FURTHER,
            List.of(name),
            Stream.of(values).map(String::valueOf).toList());
    return this;
  }

  /** Must be confirmed, since it charges, unless a parameter has this value. */
  OperationBuilder chargesUnless(String name, Object value) {
    guard = new Guard(Guard.Kind.CHARGES, List.of(name), List.of(value.toString()));
    return this;
  }

  /** Sends an email that then stands in the thread of the one named {@code reply_to_uuid}. */
  OperationBuilder answersEmail() {
    answersEmail = true;
    return this;
  }

  /** Work continues after the reply; every job does so by itself. */
  OperationBuilder completes(Completion how) {
    completion = how;
    return this;
  }

  Operation build(String resource) {
    if (completion == null && reply.kind() == Reply.Kind.JOB) {
      completion = Completions.job();
    }
    return new Operation(
        resource,
        name,
        verb,
        path,
        List.copyOf(parameters),
        List.copyOf(rules),
        listBody,
        chunkSize,
        reply,
        offset,
        failureField,
        quota,
        slow,
        repeatability,
        scopes,
        guard,
        answersEmail,
        completion);
  }

  private OperationBuilder add(Place place, boolean argument, ParameterBuilder... builders) {
    Arrays.stream(builders).map(builder -> builder.build(place, argument)).forEach(parameters::add);
    return this;
  }
}
