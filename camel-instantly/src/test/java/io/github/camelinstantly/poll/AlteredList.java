package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemSource;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/** A list whose pages come in another way than they should. */
public class AlteredList implements ItemSource {

  final GrowingList list;

  public AlteredList(GrowingList list) {
    this.list = list;
  }

  @Override
  public ItemPage page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    return list.page(from, cursor);
  }

  @Override
  public ItemPage present() {
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
  public boolean isWanted(InstantlyObject item) {
    return list.isWanted(item);
  }

  @Override
  public Optional<String> id(InstantlyObject item) {
    return list.id(item);
  }

  @Override
  public Optional<Instant> timestamp(InstantlyObject item) {
    return list.timestamp(item);
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
