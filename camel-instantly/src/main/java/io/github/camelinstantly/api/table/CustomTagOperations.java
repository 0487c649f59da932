package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.any;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.CustomTag;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code custom-tags}: tags for campaigns and mailboxes (API facts: tags). */
final class CustomTagOperations {

  private CustomTagOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(), listRow(), getRow(), updateRow(), deleteRow(), toggleResourceRow())
        .map(row -> row.build("custom-tags"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/custom-tags")
        .bodyArguments(text("label").required(), text("description"))
        .replies(Reply.one(CustomTag.class, CustomTag::new))
        .scope("custom_tags:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/custom-tags")
        .query(
            limit(),
            startingAfter(),
            text("resource_ids").commas(),
            text("tag_ids").commas(),
            text("search"))
        .replies(Reply.page(CustomTag.class, CustomTag::new))
        .scope("custom_tags:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/custom-tags/{id}")
        .path(uuid("id"))
        .replies(Reply.one(CustomTag.class, CustomTag::new))
        .scope("custom_tags:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/custom-tags/{id}")
        .path(uuid("id"))
        .body(texts("label", "description"))
        .replies(Reply.one(CustomTag.class, CustomTag::new))
        .scope("custom_tags:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/custom-tags/{id}")
        .path(uuid("id"))
        .replies(Reply.one(CustomTag.class, CustomTag::new))
        .scope("custom_tags:delete");
  }

  private static OperationBuilder toggleResourceRow() {
    return post("toggleResource", "/api/v2/custom-tags/toggle-resource")
        .body(
            uuid("tag_ids").range(1, Integer.MAX_VALUE).array().required(),
            code("resource_type", 1, 2).required(),
            text("resource_ids").range(1, Integer.MAX_VALUE).array(),
            text("excluded_resource_ids").range(1, Integer.MAX_VALUE).array(),
            flag("assign").required(),
            any("filter"),
            flag("selected_all"),
            text("search"))
        .idempotent()
        .scope("custom_tags:update");
  }
}
