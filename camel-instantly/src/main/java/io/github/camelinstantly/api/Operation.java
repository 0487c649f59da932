package io.github.camelinstantly.api;

import io.github.camelinstantly.api.Parameter.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the operation table.
 *
 * @param resource the resource, as in the path of an endpoint URI
 * @param name the operation, as in the option {@code operation}
 * @param verb the HTTP method
 * @param path the path below the base URL, with {@code {name}} for path parameters
 * @param parameters path, query and body parameters, in this order
 * @param rules what must hold for the body beyond its single properties
 * @param listBody the property that a List as message body stands for
 * @param chunkSize how many values of {@code listBody} a call takes where a longer list may go out
 *     in several calls; 0 where it may not
 * @param reply what comes back
 * @param offset how pages are turned where no cursor does it; {@code null} for by cursor
 * @param failureField the field of a 200 reply that tells of a failure
 * @param quota the quota it draws on besides the workspace's
 * @param slow whether it may take minutes (API facts: slow-calls)
 * @param repeatability what a second sending would do
 * @param scopes the scopes that a key needs, such as {@code emails:read}; mostly one
 * @param guard when a call must be confirmed since it destroys or charges; {@code null} for never
 * @param answersEmail whether it sends an email that then stands in the thread of another one
 * @param completion how the end of work is found out that continues after the reply; {@code null}
 *     if none does
 */
public record Operation(
    String resource,
    String name,
    Verb verb,
    String path,
    List<Parameter> parameters,
    List<BodyRule> rules,
    @Nullable String listBody,
    int chunkSize,
    Reply reply,
    @Nullable OffsetPaging offset,
    @Nullable FailureField failureField,
    QuotaGroup quota,
    boolean slow,
    Repeatability repeatability,
    List<String> scopes,
    @Nullable Guard guard,
    boolean answersEmail,
    @Nullable Completion completion) {

  /** The resource of operations that the table does not know. */
  public static final String RAW = "raw";

  /** Resource and operation in one, such as {@code emails/list}, for messages. */
  public String id() {
    return resource + "/" + name;
  }

  /** The parameters that endpoint options and headers can give. */
  public List<Parameter> arguments() {
    return parameters.stream().filter(Parameter::argument).toList();
  }

  /** The parameters that travel in one place. */
  public List<Parameter> in(Place place) {
    return parameters.stream().filter(parameter -> parameter.place() == place).toList();
  }

  /** The argument with this option name. */
  public Optional<Parameter> argument(String option) {
    return arguments().stream().filter(argument -> argument.option().equals(option)).findFirst();
  }

  /** The parameter with this API name. */
  public Optional<Parameter> parameter(String apiName) {
    return parameters.stream().filter(parameter -> parameter.name().equals(apiName)).findFirst();
  }

  /** Whether it stands for an operation that the table does not know. */
  public boolean isRaw() {
    return resource.equals(RAW);
  }

  /** Whether a JSON body can be sent. */
  public boolean takesBody() {
    return (isRaw() && verb != Verb.GET) || hasBodyParameters();
  }

  private boolean hasBodyParameters() {
    return parameters.stream().anyMatch(parameter -> parameter.place() == Place.BODY);
  }

  /**
   * The one parameter that a plain String as message body stands for: the only one required, if it
   * is an argument.
   */
  public Optional<Parameter> singleValue() {
    List<Parameter> required = parameters.stream().filter(Parameter::required).toList();
    return required.size() == 1 && required.get(0).argument() && !required.get(0).isMulti()
        ? Optional.of(required.get(0))
        : Optional.empty();
  }

  /** Whether it answers pages, so that all of them can be read in turn. */
  public boolean isPaged() {
    return reply.kind() == Reply.Kind.PAGE || reply.itemsIn() != null || offset != null;
  }

  /**
   * Pages that are turned by the number of items before them (API facts: paging).
   *
   * @param parameter the query parameter that takes this number
   * @param onlyWith the parameter that makes it so when it is given; {@code null} for always
   */
  public record OffsetPaging(String parameter, @Nullable String onlyWith) {}

  /**
   * A field of a 200 reply that tells of a failure (API facts: failures-in-200).
   *
   * @param name the field
   * @param values the values that mean failure; empty if any value does
   */
  public record FailureField(String name, List<String> values) {}

  /**
   * When a call must be confirmed (design: {@code confirmDestructive}).
   *
   * @param kind why, and with it when
   * @param names the parameters that decide; none if every call must be confirmed
   * @param values the values of the parameter that decide; none if any will do
   */
  public record Guard(Kind kind, List<String> names, List<String> values) {

    /** Why a call must be confirmed. */
    public enum Kind {
      /** Deletes everything unless one of the parameters is there. */
      DELETES_ALL,
      /** Cannot be undone. */
      DESTROYS,
      /** Charges real money unless the parameter has the value. */
      CHARGES,
      /**
       * Changes more than the call names, if there is a parameter when it has one of the values.
       */
      REACHES_FURTHER
    }

    /** Whether a call with these parameters must be confirmed. */
    public boolean guards(Map<String, ? extends @Nullable Object> parameters) {
      return switch (kind) {
        case DELETES_ALL -> names.stream().noneMatch(name -> narrows(parameters.get(name)));
        case DESTROYS -> true;
        case CHARGES -> !decides(parameters);
        case REACHES_FURTHER -> names.isEmpty() || decides(parameters);
      };
    }

    private boolean decides(Map<String, ? extends @Nullable Object> parameters) {
      return names.stream().anyMatch(name -> values.contains(String.valueOf(parameters.get(name))));
    }

    /**
     * That a parameter is there is not enough: an empty one, or a flag that is off, does nothing.
     */
    private static boolean narrows(@Nullable Object given) {
      return !GivenValue.isEmpty(given) && !Boolean.FALSE.equals(given);
    }
  }
}
