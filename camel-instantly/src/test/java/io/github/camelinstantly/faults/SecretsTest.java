package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.sandbox.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A canary as API key: no part of it may be found in any log, exception, JMX attribute or file. */
class SecretsTest extends InstantlyTestSupport {

  private static final String CANARY = "Q2FuYXJ5LWtleS10aGF0LW11c3Qtbm90LXNob3c6OTg3NjU0MzIx";
  private static final int SLICE = 8;

  private final Queue<String> seen = new ConcurrentLinkedQueue<>();
  private final AbstractAppender appender =
      new AbstractAppender("canary", null, null, false, Property.EMPTY_ARRAY) {
        @Override
        public void append(LogEvent event) {
          seen.add(event.getLoggerName() + " " + event.getMessage().getFormattedMessage());
          if (event.getThrown() != null) {
            seen.add(text(event.getThrown()));
          }
        }
      };

  @TempDir Path folder;

  @BeforeEach
  void logEverything() {
    LoggerContext logging = (LoggerContext) LogManager.getContext(false);
    appender.start();
    logging.getConfiguration().getRootLogger().removeAppender("out");
    logging.getConfiguration().getRootLogger().addAppender(appender, null, null);
    logging.getConfiguration().getRootLogger().setLevel(Level.TRACE);
    logging.updateLoggers();
    component().getConfiguration().setApiKey(CANARY);
  }

  @AfterEach
  void logAsBefore() {
    ((LoggerContext) LogManager.getContext(false)).reconfigure();
    appender.stop();
  }

  @Test
  void theKeyIsNowhereToBeFound() throws Exception {
    Path state = folder.resolve("emails.state");
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("instantly:emails?initialDelay=0&delay=50&stateFile=" + state).to("log:x");
            from("direct:list").to("instantly:emails?operation=list&callTimeout=300");
          }
        });
    await().until(() -> sandbox.requests().count("emails/list") > 2);
    failInEveryWay();
    lookAtEveryMBean();
    lookAtObjects();
    seen.addAll(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList());
    context.stop();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        seen.add(Files.readString(file));
      }
    }

    assertThat(seen).as("the test itself saw something").hasSizeGreaterThan(200);
    assertThat(sandbox.requests().of("emails/list").get(0).headers())
        .containsEntry("authorization", "Bearer " + CANARY);
    for (int i = 0; i + SLICE <= CANARY.length(); i++) {
      String slice = CANARY.substring(i, i + SLICE);
      assertThat(seen).noneMatch(text -> text.contains(slice));
    }
  }

  private void failInEveryWay() {
    sandbox.faults().next("emails/list", Fault.status(400, "Bad Request", "no: " + CANARY));
    sandbox.faults().next("emails/list", Fault.htmlPage(503, CANARY, false));
    sandbox.faults().next("emails/list", Fault.reset(false));
    sandbox.faults().next("emails/list", Fault.cutAt(5));
    sandbox.faults().next("emails/list", Fault.delay(Duration.ofSeconds(2)));
    for (int i = 0; i < 8; i++) {
      look(template.request("direct:list", exchange -> {}));
      look(
          template.request(
              "instantly:verification?operation=verify",
              exchange -> exchange.getMessage().setBody("a@b.example")));
    }
    look(template.request("direct:list", e -> e.getMessage().setHeader("CamelInstantlyLimit", 0)));
  }

  private void look(Exchange exchange) {
    seen.add(String.valueOf(exchange));
    seen.add(exchange.getMessage().getHeaders().toString());
    if (exchange.getException() != null) {
      seen.add(text(exchange.getException()));
    }
  }

  private void lookAtObjects() {
    seen.add(component().toString());
    seen.add(component().getConfiguration().toString());
    context
        .getEndpoints()
        .forEach(endpoint -> seen.add(endpoint + " " + endpoint.getEndpointUri()));
    context.getRoutes().forEach(route -> seen.add(route + " " + route.getConsumer()));
    Map<String, String> properties = System.getenv();
    assertThat(properties).doesNotContainValue(CANARY);
  }

  private void lookAtEveryMBean() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    for (ObjectName name : server.queryNames(new ObjectName("org.apache.camel:*"), null)) {
      for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
        try {
          seen.add(name + " " + server.getAttribute(name, attribute.getName()));
        } catch (javax.management.JMException | RuntimeException e) {
          seen.add(text(e));
        }
      }
    }
  }

  private static String text(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
