package io.github.camelinstantly.springboot;

import io.github.camelinstantly.InstantlyComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.ComponentConfigurationProperties;
import org.apache.camel.spring.boot.util.CamelPropertiesHelper;
import org.apache.camel.spring.boot.util.ConditionalOnCamelContextAndAutoConfigurationBeans;
import org.apache.camel.spring.boot.util.ConditionalOnHierarchicalProperties;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigureAfter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Gives each Instantly component the options that were set as Spring Boot properties of its name:
 * {@code camel.component.instantly.*}, and {@code camel.component.<name>.*} to one that a bean of
 * the application adds under another name, since it may work for another customer.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
@EnableConfigurationProperties({
  ComponentConfigurationProperties.class,
  InstantlyComponentConfiguration.class
})
@ConditionalOnHierarchicalProperties({"camel.component", "camel.component.instantly"})
@AutoConfigureAfter({CamelAutoConfiguration.class, InstantlyComponentConverter.class})
public class InstantlyComponentAutoConfiguration {

  private static final Logger LOG =
      LoggerFactory.getLogger(InstantlyComponentAutoConfiguration.class);
  private static final String SCHEME = "instantly";

  private final CamelContext camelContext;

  @Autowired private ApplicationContext applicationContext;
  @Autowired private InstantlyComponentConfiguration configuration;
  @Autowired private InstantlyComponentConverter converter;

  public InstantlyComponentAutoConfiguration(CamelContext camelContext) {
    this.camelContext = camelContext;
  }

  @Lazy
  @Bean
  public ComponentCustomizer configureInstantlyComponent() {
    return new ComponentCustomizer() {
      @Override
      public void configure(String name, Component target) {
        ComponentProperties properties =
            new ComponentProperties(applicationContext.getEnvironment(), name);
        properties.unknown().forEach(LOG::warn);
        Object options = name.equals(SCHEME) ? configuration : properties.bind(converter);
        CamelPropertiesHelper.copyProperties(camelContext, options, target);
      }

      @Override
      public boolean isEnabled(String name, Component target) {
        return HierarchicalPropertiesEvaluator.evaluate(
                applicationContext,
                "camel.component.customizer",
                ComponentProperties.prefix(name) + ".customizer")
            && target instanceof InstantlyComponent;
      }
    };
  }
}
