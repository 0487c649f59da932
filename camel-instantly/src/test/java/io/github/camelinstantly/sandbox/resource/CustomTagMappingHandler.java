package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;

/** Answers {@code custom-tag-mappings}: what {@link TagMappings} keeps. */
final class CustomTagMappingHandler extends CollectionHandler {

  CustomTagMappingHandler(WorkspaceState workspace) {
    super(workspace, "custom-tag-mappings");
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.oneOf("resource_ids", row.text("resource_id"));
  }
}
