package io.github.camelinstantly.sandbox;

/** Answers {@code custom-tag-mappings}: what {@link TagMappings} keeps. */
final class CustomTagMappingHandler extends CollectionHandler {

  CustomTagMappingHandler(Workspace workspace) {
    super(workspace, "custom-tag-mappings");
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.oneOf("resource_ids", row.text("resource_id"));
  }
}
