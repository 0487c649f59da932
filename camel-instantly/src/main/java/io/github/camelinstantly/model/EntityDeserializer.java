package io.github.camelinstantly.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.camelinstantly.json.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets any of Jackson's mappers read an entity, with the digits and fields that it was sent. */
final class EntityDeserializer extends JsonDeserializer<InstantlyObject>
    implements ContextualDeserializer {

  private final Class<? extends InstantlyObject> type;

  EntityDeserializer() {
    this(InstantlyObject.class);
  }

  private EntityDeserializer(Class<? extends InstantlyObject> type) {
    this.type = type;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType entity = context.getContextualType();
    return entity == null
        ? this
        : new EntityDeserializer(entity.getRawClass().asSubclass(InstantlyObject.class));
  }

  @Override
  @SuppressWarnings("unchecked")
  public InstantlyObject deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return Json.read(parser) instanceof Map<?, ?> fields
        ? EntityClass.create(type, (Map<String, @Nullable Object>) fields)
        : context.reportInputMismatch(this, "a JSON object is needed for %s", type.getName());
  }
}
