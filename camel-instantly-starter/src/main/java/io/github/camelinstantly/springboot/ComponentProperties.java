package io.github.camelinstantly.springboot;

import io.github.camelinstantly.api.Nearest;
import io.github.camelinstantly.message.PropertyMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.origin.Origin;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.env.Environment;

/** The properties of one component, wherever they are set. */
final class ComponentProperties {

  /** Below these, names are free or belong to others. */
  private static final Set<String> NESTED = Set.of("http-options", "customizer", "configuration");

  private static final Set<String> KNOWN = known();

  private final Environment environment;
  private final ConfigurationPropertyName prefix;

  /**
   * @param environment where properties are looked for
   * @param component the name that the component is registered by
   */
  ComponentProperties(Environment environment, String component) {
    this.environment = environment;
    this.prefix = prefix(component);
  }

  /** What the names of a component's properties begin with, in the form that Boot wants. */
  static ConfigurationPropertyName prefix(String component) {
    return ConfigurationPropertyName.adapt("camel.component." + component, '.');
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>();
    Stream.of(BeanUtils.getPropertyDescriptors(InstantlyComponentConfiguration.class))
        .map(property -> dashed(property.getName()))
        .filter(name -> !name.equals("class"))
        .forEach(names::add);
    return names;
  }

  private static String dashed(String option) {
    return option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** The options, as those of the component named instantly are bound by Spring Boot. */
  InstantlyComponentConfiguration bind(GenericConverter references) {
    ApplicationConversionService conversion = new ApplicationConversionService();
    conversion.addConverter(references);
    return new Binder(
            ConfigurationPropertySources.get(environment),
            new PropertySourcesPlaceholdersResolver(environment),
            conversion)
        .bind(prefix, Bindable.of(InstantlyComponentConfiguration.class))
        .orElseGet(InstantlyComponentConfiguration::new);
  }

  /** A warning for each property that nothing takes, with the one that was probably meant. */
  List<String> unknown() {
    List<String> warnings = new ArrayList<>();
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource names) {
        names.stream()
            .filter(name -> prefix.isAncestorOf(name) && !isKnown(name))
            .forEach(name -> warnings.add(unknown(source, name)));
      }
    }
    return warnings;
  }

  private String unknown(ConfigurationPropertySource source, ConfigurationPropertyName name) {
    String option = option(name);
    List<String> nearest = Nearest.to(option.replace('.', '-'), KNOWN);
    if (nearest.isEmpty()) {
      nearest = Nearest.to(option.split("\\.", 2)[0], KNOWN);
    }
    ConfigurationProperty property = source.getConfigurationProperty(name);
    return PropertyMessages.unknown(
        name.toString(),
        nearest.stream().findFirst().map(near -> prefix + "." + near),
        Optional.ofNullable(property == null ? null : origin(property)));
  }

  /** As variables of the environment are read, dots stand for dashes too. */
  private boolean isKnown(ConfigurationPropertyName name) {
    String option = plain(option(name));
    return KNOWN.stream().anyMatch(known -> plain(known).equals(option))
        || NESTED.stream().anyMatch(known -> option.startsWith(plain(known)));
  }

  private String option(ConfigurationPropertyName name) {
    return name.subName(prefix.getNumberOfElements()).toString();
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Where an option of the component is set: the property and, as far as known, the place.
   *
   * @param option the option's name in camel case
   * @return empty if it is no option of the component, or is not set
   */
  Optional<String> origin(String option) {
    if (!KNOWN.contains(dashed(option))) {
      return Optional.empty();
    }
    ConfigurationPropertyName name = prefix.append(dashed(option));
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      ConfigurationProperty property = source.getConfigurationProperty(name);
      if (property != null) {
        String place = origin(property);
        return Optional.of("`" + name + "`" + (place == null ? "" : " (" + place + ")"));
      }
    }
    return Optional.empty();
  }

  private static @Nullable String origin(ConfigurationProperty property) {
    Origin origin = property.getOrigin();
    return origin == null ? null : origin.toString();
  }
}
