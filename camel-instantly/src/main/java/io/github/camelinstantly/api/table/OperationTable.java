package io.github.camelinstantly.api.table;

import io.github.camelinstantly.api.Nearest;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.message.OptionMessages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All operations, by resource and name. The one place that knows what the API offers: endpoint
 * options, header constants, checks and the reference are made from it or tested against it.
 */
public final class OperationTable {

  /**
   * The day of the API document that the rows are made from. What single pages said by then is in
   * them as well (API facts: growth).
   */
  public static final String DOCUMENT = "2026-08-21";

  private static final Map<String, Map<String, Operation>> ROWS =
      Stream.of(
              EmailOperations.rows(),
              VerificationOperations.rows(),
              LeadListOperations.rows(),
              LeadOperations.rows(),
              AccountCampaignMappingOperations.rows(),
              AccountOperations.rows(),
              AiAgentOperations.rows(),
              AiDeliverabilityOperations.rows(),
              AiInboxManagerOperations.rows(),
              AiLeadFinderOperations.rows(),
              AiSalesAgentOperations.rows(),
              AnalyticsOperations.rows(),
              ApiKeyOperations.rows(),
              AuditLogOperations.rows(),
              BackgroundJobOperations.rows(),
              BlockListEntryOperations.rows(),
              CampaignOperations.rows(),
              CustomTagMappingOperations.rows(),
              CustomTagOperations.rows(),
              DfyOrderOperations.rows(),
              DomainOperations.rows(),
              InboxPlacementAnalyticsOperations.rows(),
              InboxPlacementReportOperations.rows(),
              InboxPlacementTestOperations.rows(),
              LeadLabelOperations.rows(),
              OauthOperations.rows(),
              PhoneNumberOperations.rows(),
              SubsequenceOperations.rows(),
              SupersearchEnrichmentOperations.rows(),
              WebhookEventOperations.rows(),
              WebhookOperations.rows(),
              WorkspaceOperations.rows(),
              WorkspaceBillingOperations.rows(),
              WorkspaceGroupMemberOperations.rows(),
              WorkspaceMemberOperations.rows())
          .flatMap(List::stream)
          .collect(
              Collectors.groupingBy(
                  Operation::resource,
                  LinkedHashMap::new,
                  Collectors.toMap(
                      Operation::name,
                      row -> row,
                      (one, other) -> {
                        throw new IllegalStateException("two rows for " + one.id());
                      },
                      LinkedHashMap::new)));

  private OperationTable() {}

  /** The names of all resources. */
  public static Set<String> resources() {
    return ROWS.keySet();
  }

  /** Every operation of every resource. */
  public static List<Operation> all() {
    return ROWS.values().stream().flatMap(rows -> rows.values().stream()).toList();
  }

  /**
   * The operations of a resource.
   *
   * @throws IllegalArgumentException if there is no such resource; names those there are
   */
  public static Collection<Operation> operations(String resource) {
    Map<String, Operation> rows = ROWS.get(resource);
    if (rows == null) {
      throw new IllegalArgumentException(
          OptionMessages.unknownResource(resource, Nearest.first(resource, resources())));
    }
    return rows.values();
  }

  /**
   * One operation.
   *
   * @throws IllegalArgumentException if the resource does not have it; names those it has
   */
  public static Operation operation(String resource, String name) {
    Collection<Operation> rows = operations(resource);
    Operation row = ROWS.get(resource).get(name);
    if (row == null) {
      List<String> names = rows.stream().map(Operation::name).toList();
      throw new IllegalArgumentException(
          OptionMessages.unknownOperation(resource, name, Nearest.first(name, names)));
    }
    return row;
  }
}
