package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which tags are on which accounts and campaigns. */
final class TagMappings {

  /** The number of accounts as kind of resource; campaigns are 2 (API facts: tags). */
  static final int ACCOUNT = 1;

  private final WorkspaceState workspace;
  private final Rows mappings;

  TagMappings(WorkspaceState workspace) {
    this.workspace = workspace;
    this.mappings = workspace.rows("custom-tag-mappings");
  }

  /** Whether something has one of these tags, or none was asked for. */
  boolean hasAny(String resource, List<String> tags) {
    return tags.isEmpty() || of(resource).map(this::tag).anyMatch(tags::contains);
  }

  /** Whether something has all of these tags. */
  boolean hasAll(String resource, List<String> tags) {
    return of(resource).map(this::tag).toList().containsAll(tags);
  }

  /** Whether a tag is on one of these things, or none was asked for. */
  boolean isOnAny(String tag, List<String> resources) {
    return resources.isEmpty()
        || mappings.all().stream()
            .anyMatch(row -> tag(row).equals(tag) && resources.contains(resource(row)));
  }

  /** The ids of the tags on something. */
  List<String> tags(String resource) {
    return of(resource).map(this::tag).toList();
  }

  void assign(String tag, String resource, Object type) {
    if (tags(resource).contains(tag)) {
      return;
    }
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("id", workspace.newId());
    mapping.put("tag_id", tag);
    mapping.put("resource_id", resource);
    mapping.put("resource_type", type);
    mapping.put("timestamp_created", workspace.now());
    mapping.put("organization_id", WorkspaceState.ID);
    mappings.add(mapping);
  }

  void remove(String tag, String resource) {
    of(resource).filter(row -> tag(row).equals(tag)).forEach(row -> mappings.remove(row.id()));
  }

  /** Something is no more: an account, a campaign or a tag. */
  void forget(String id) {
    mappings.all().stream()
        .filter(row -> resource(row).equals(id) || tag(row).equals(id))
        .forEach(row -> mappings.remove(row.id()));
  }

  private Stream<Row> of(String resource) {
    return mappings.all().stream().filter(row -> resource(row).equals(resource));
  }

  private String tag(Row row) {
    return row.text("tag_id");
  }

  private static String resource(Row row) {
    return row.text("resource_id");
  }
}
