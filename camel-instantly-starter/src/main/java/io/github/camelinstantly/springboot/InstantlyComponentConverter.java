package io.github.camelinstantly.springboot;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.ratelimit.RateLimiter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.stereotype.Component;

/** Turns {@code #name} and {@code #bean:name} into beans for the options that are objects. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesBinding
@Component
public class InstantlyComponentConverter implements GenericConverter {

  private static final List<Class<?>> TYPES =
      List.of(
          InstantlyConfiguration.class,
          InstantlyCredentials.class,
          RateLimiter.class,
          CallListener.class,
          SSLContextParameters.class);

  @Autowired private ApplicationContext applicationContext;

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    Set<ConvertiblePair> pairs = new LinkedHashSet<>();
    TYPES.forEach(type -> pairs.add(new ConvertiblePair(String.class, type)));
    return pairs;
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
    if (source == null || !source.toString().startsWith("#")) {
      return null;
    }
    String reference = source.toString();
    String name =
        reference.startsWith("#bean:")
            ? reference.substring("#bean:".length())
            : reference.substring(1);
    return applicationContext.getBean(name, targetType.getType());
  }
}
