package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.CustomTagMapping;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code custom-tag-mappings}: what tags are attached to (API facts: tags). */
final class CustomTagMappingOperations {

  private CustomTagMappingOperations() {}

  static List<Operation> rows() {
    return Stream.of(listRow()).map(row -> row.build("custom-tag-mappings")).toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/custom-tag-mappings")
        .query(limit(), startingAfter(), text("resource_ids").commas())
        .replies(Reply.page(CustomTagMapping.class, CustomTagMapping::new))
        .scope("custom_tag_mappings:read");
  }
}
