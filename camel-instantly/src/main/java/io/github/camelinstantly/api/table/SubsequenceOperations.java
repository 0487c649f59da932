package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.schedule;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;
import static io.github.camelinstantly.api.table.Parameters.uuids;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.CampaignSubsequence;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code subsequences}: the subsequences of campaigns (API facts: subsequences). */
final class SubsequenceOperations {

  private SubsequenceOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            listRow(),
            duplicateRow(),
            pauseRow(),
            resumeRow(),
            getRow(),
            updateRow(),
            deleteRow(),
            sendingStatusRow())
        .map(row -> row.build("subsequences"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/subsequences")
        .body(
            uuid("parent_campaign").required(),
            text("name").required(),
            object("conditions").required())
        .body(fields())
        .replies(Reply.one(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/subsequences")
        .query(limit(), startingAfter(), text("search"))
        .query(uuids("parent_campaign", "parent_campaign_not"))
        .replies(Reply.page(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:read");
  }

  private static OperationBuilder duplicateRow() {
    return post("duplicate", "/api/v2/subsequences/{id}/duplicate")
        .path(uuid("id"))
        .bodyArguments(uuid("parent_campaign").required(), text("name"))
        .replies(Reply.one(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:create");
  }

  private static OperationBuilder pauseRow() {
    return post("pause", "/api/v2/subsequences/{id}/pause")
        .path(uuid("id"))
        .idempotent()
        .replies(Reply.one(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:update");
  }

  private static OperationBuilder resumeRow() {
    return post("resume", "/api/v2/subsequences/{id}/resume")
        .path(uuid("id"))
        .idempotent()
        .replies(Reply.one(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:update");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/subsequences/{id}")
        .path(uuid("id"))
        .replies(Reply.one(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/subsequences/{id}")
        .path(uuid("id"))
        .body(text("name"), object("conditions"))
        .body(fields())
        .replies(Reply.one(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/subsequences/{id}")
        .path(uuid("id"))
        .replies(Reply.one(CampaignSubsequence.class, CampaignSubsequence::new))
        .scope("subsequences:delete");
  }

  private static OperationBuilder sendingStatusRow() {
    return get("sendingStatus", "/api/v2/subsequences/{id}/sending-status")
        .path(uuid("id"))
        .query(flag("with_ai_summary"))
        .scope("subsequences:read");
  }

  /** What several of these operations take alike. */
  private static ParameterBuilder[] fields() {
    return new ParameterBuilder[] {
      schedule("subsequence_schedule"),
      object("sequences").array(),
      object("auto_variant_select"),
      choice("daily_limit_mode", "inherit", "custom", "unlimited"),
      number("daily_limit"),
      flag("ignore_account_daily_limit")
    };
  }
}
