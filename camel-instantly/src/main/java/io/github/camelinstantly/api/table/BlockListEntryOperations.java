package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.addressOrDomain;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.BlockListEntry;
import io.github.camelinstantly.model.BulkBlockResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code block-list-entries}: addresses and domains that get no mail (API facts:
 * block-list).
 */
final class BlockListEntryOperations {

  private BlockListEntryOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            listRow(),
            deleteAllRow(),
            getRow(),
            updateRow(),
            deleteRow(),
            bulkCreateRow(),
            bulkDeleteRow(),
            downloadRow())
        .map(row -> row.build("block-list-entries"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/block-lists-entries")
        .bodyArguments(addressOrDomain("bl_value").required())
        .replies(Reply.one(BlockListEntry.class, BlockListEntry::new))
        .scope("block_list_entries:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/block-lists-entries")
        .query(limit(), startingAfter(), flag("domains_only"), text("search"))
        .replies(Reply.page(BlockListEntry.class, BlockListEntry::new))
        .scope("block_list_entries:read");
  }

  private static OperationBuilder deleteAllRow() {
    return delete("deleteAll", "/api/v2/block-lists-entries")
        .query(flag("domains_only"), text("search"))
        .replies(Reply.list(BlockListEntry.class, BlockListEntry::new))
        .deletesAllWithout("domains_only", "search")
        .slow()
        .scope("block_list_entries:delete");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/block-lists-entries/{id}")
        .path(uuid("id"))
        .replies(Reply.one(BlockListEntry.class, BlockListEntry::new))
        .scope("block_list_entries:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/block-lists-entries/{id}")
        .path(uuid("id"))
        .body(addressOrDomain("bl_value"))
        .replies(Reply.one(BlockListEntry.class, BlockListEntry::new))
        .scope("block_list_entries:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/block-lists-entries/{id}")
        .path(uuid("id"))
        .replies(Reply.one(BlockListEntry.class, BlockListEntry::new))
        .scope("block_list_entries:delete");
  }

  private static OperationBuilder bulkCreateRow() {
    return post("bulkCreate", "/api/v2/block-lists-entries/bulk-create")
        .bodyArguments(addressOrDomain("bl_values").range(1, 1000).array().required())
        .listBody("bl_values", 1000)
        .slow()
        .replies(Reply.one(BulkBlockResult.class, BulkBlockResult::new))
        .scope("block_list_entries:create");
  }

  private static OperationBuilder bulkDeleteRow() {
    return post("bulkDelete", "/api/v2/block-lists-entries/bulk-delete")
        .bodyArguments(text("ids").range(1, 1000).array().required())
        .listBody("ids", 1000)
        .replies(Reply.list(BlockListEntry.class, BlockListEntry::new))
        .idempotent()
        .slow()
        .scope("block_list_entries:delete");
  }

  private static OperationBuilder downloadRow() {
    return get("download", "/api/v2/block-lists-entries/download")
        .query(flag("domains_only"), text("search"))
        .replies(Reply.csv())
        .slow()
        .scope("block_list_entries:read");
  }
}
