package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.integer;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.Account;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code accounts}: the connected mailboxes (API facts: accounts). */
final class AccountOperations {

  private AccountOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            listRow(),
            getRow(),
            updateRow(),
            deleteRow(),
            enableWarmupRow(),
            disableWarmupRow(),
            bulkPauseRow(),
            pauseRow(),
            resumeRow(),
            markFixedRow(),
            trackingDomainStatusRow(),
            moveRow())
        .map(row -> row.build("accounts"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/accounts")
        .body(
            address("email").required(),
            text("first_name").required(),
            text("last_name").required(),
            code("provider_code", 1, 2, 3, 4, 8, 11).required(),
            text("imap_username").required(),
            text("imap_password").required(),
            text("imap_host").required(),
            number("imap_port").required(),
            text("smtp_username").required(),
            text("smtp_password").required(),
            text("smtp_host").required(),
            number("smtp_port").required(),
            text("warmup_custom_ftag"))
        .body(fields())
        .replies(Reply.one(Account.class, Account::new))
        .scope("accounts:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/accounts")
        .query(
            limit(),
            startingAfter(),
            code("status", 1, 2, 3, -1, -2, -3),
            code("provider_code", 1, 2, 3, 4, 8, 11),
            text("tag_ids").commas(),
            text("tag_ids_all").commas(),
            choice(
                "filter",
                "ACC_FILTER_PAUSED",
                "ACC_FILTER_ERROR",
                "ACC_FILTER_NO_CTD",
                "ACC_FILTER_PW_ACCOUNTS",
                "ACC_FILTER_DFY",
                "ACC_FILTER_DFY_SETUP_PENDING",
                "ACC_FILTER_W_ACTIVE",
                "ACC_FILTER_W_PAUSED",
                "ACC_FILTER_W_ERROR"),
            choice("sort_by", "timestamp_created", "email", "stat_warmup_score", "status"),
            choice("sort_order", "asc", "desc"),
            integer("skip").range(0, Integer.MAX_VALUE),
            text("search"),
            flag("include_tags"))
        .replies(Reply.page(Account.class, Account::new))
        .pagesBy("skip", "sort_by")
        .scope("accounts:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/accounts/{email}")
        .path(address("email"))
        .replies(Reply.one(Account.class, Account::new))
        .scope("accounts:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/accounts/{email}")
        .path(address("email"))
        .body(flag("remove_tracking_domain"))
        .body(texts("first_name", "last_name"))
        .body(fields())
        .replies(Reply.one(Account.class, Account::new))
        .scope("accounts:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/accounts/{email}")
        .path(address("email"))
        .replies(Reply.one(Account.class, Account::new))
        .scope("accounts:delete");
  }

  private static OperationBuilder enableWarmupRow() {
    return post("enableWarmup", "/api/v2/accounts/warmup/enable")
        .bodyArguments(
            address("emails").range(0, 100).array(),
            address("excluded_emails").range(0, 100).array(),
            flag("include_all_emails"),
            text("search"))
        .body(object("filter"))
        .listBody("emails", 100)
        .replies(Reply.job())
        .idempotent()
        .scope("accounts:update");
  }

  private static OperationBuilder disableWarmupRow() {
    return post("disableWarmup", "/api/v2/accounts/warmup/disable")
        .bodyArguments(
            address("emails").range(0, 100).array(),
            address("excluded_emails").range(0, 100).array(),
            flag("include_all_emails"),
            text("search"))
        .body(object("filter"))
        .listBody("emails", 100)
        .replies(Reply.job())
        .idempotent()
        .scope("accounts:update");
  }

  private static OperationBuilder bulkPauseRow() {
    return post("bulkPause", "/api/v2/accounts/pause")
        .bodyArguments(address("emails").range(1, 100).array().required())
        .listBody("emails", 100)
        .idempotent()
        .scope("accounts:update");
  }

  private static OperationBuilder pauseRow() {
    return post("pause", "/api/v2/accounts/{email}/pause")
        .path(address("email"))
        .idempotent()
        .replies(Reply.one(Account.class, Account::new))
        .scope("accounts:update");
  }

  private static OperationBuilder resumeRow() {
    return post("resume", "/api/v2/accounts/{email}/resume")
        .path(address("email"))
        .idempotent()
        .replies(Reply.one(Account.class, Account::new))
        .scope("accounts:update");
  }

  private static OperationBuilder markFixedRow() {
    return post("markFixed", "/api/v2/accounts/{email}/mark-fixed")
        .path(address("email"))
        .idempotent()
        .replies(Reply.one(Account.class, Account::new))
        .scope("accounts:update");
  }

  private static OperationBuilder trackingDomainStatusRow() {
    return get("trackingDomainStatus", "/api/v2/accounts/ctd/status")
        .query(text("host").required())
        .scope("accounts:read");
  }

  private static OperationBuilder moveRow() {
    return post("move", "/api/v2/accounts/move")
        .body(
            address("emails").range(1, Integer.MAX_VALUE).array().required(),
            text("source_workspace_id").required(),
            text("destination_workspace_id").required())
        .scope("accounts:update");
  }

  /** What several of these operations take alike. */
  private static ParameterBuilder[] fields() {
    return new ParameterBuilder[] {
      object("warmup"),
      number("daily_limit"),
      text("tracking_domain_name"),
      text("tracking_domain_status"),
      flag("enable_slow_ramp"),
      number("inbox_placement_test_limit").range(0, Integer.MAX_VALUE),
      number("sending_gap").range(0, 1440),
      text("signature"),
      address("reply_to"),
      flag("skip_cname_check")
    };
  }
}
