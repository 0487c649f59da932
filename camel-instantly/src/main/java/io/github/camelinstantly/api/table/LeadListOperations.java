package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.LeadList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code lead-lists} (API facts: lead-lists). */
final class LeadListOperations {

  private LeadListOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            post("create", "/api/v2/lead-lists")
                .bodyArguments(
                    text("name").required(), flag("has_enrichment_task"), uuid("owned_by"))
                .replies(Reply.one(LeadList.class, LeadList::new))
                .scope("lead_lists:create"),
            get("list", "/api/v2/lead-lists")
                .query(limit(), startingAfter(), flag("has_enrichment_task"), text("search"))
                .replies(Reply.page(LeadList.class, LeadList::new))
                .scope("lead_lists:read"),
            get("get", "/api/v2/lead-lists/{id}")
                .path(uuid("id"))
                .replies(Reply.one(LeadList.class, LeadList::new))
                .scope("lead_lists:read"),
            patch("update", "/api/v2/lead-lists/{id}")
                .path(uuid("id"))
                .body(text("name"), flag("has_enrichment_task"), uuid("owned_by"))
                .replies(Reply.one(LeadList.class, LeadList::new))
                .scope("lead_lists:update"),
            delete("delete", "/api/v2/lead-lists/{id}")
                .path(uuid("id"))
                .replies(Reply.one(LeadList.class, LeadList::new))
                .scope("lead_lists:delete"),
            get("verificationStats", "/api/v2/lead-lists/{id}/verification-stats")
                .path(uuid("id"))
                .completes(Completions.verifiedImportItself())
                .scope("lead_lists:read"))
        .map(row -> row.build("lead-lists"))
        .toList();
  }
}
