package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** A list whose pages come in another way than they should. */
class AlteredList implements RowSource {

  final GrowingList list;

  AlteredList(GrowingList list) {
    this.list = list;
  }

  @Override
  public RowPage page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    return list.page(from, cursor);
  }

  @Override
  public RowPage present() {
    return list.present();
  }

  @Override
  public int pageSize() {
    return list.pageSize();
  }

  @Override
  public boolean readsById() {
    return list.readsById();
  }

  @Override
  public Optional<InstantlyObject> byId(String id) {
    return list.byId(id);
  }

  @Override
  public boolean isWanted(InstantlyObject row) {
    return list.isWanted(row);
  }

  @Override
  public Optional<String> id(InstantlyObject row) {
    return list.id(row);
  }

  @Override
  public Optional<Instant> timestamp(InstantlyObject row) {
    return list.timestamp(row);
  }

  @Override
  public InstantlyObject fromJson(String json) throws IOException {
    return list.fromJson(json);
  }

  @Override
  public String filters() {
    return list.filters();
  }
}
