package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Verb;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import io.github.camelinstantly.sandbox.Seed;
import io.github.camelinstantly.sandbox.Table;
import io.github.camelinstantly.sandbox.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The example of every operation runs as it is printed, in each language. */
class ResourceExamplesTest {

  /** What belongs to an AI agent, and is kept in tables of its own. */
  private static final List<String> PARTS =
      List.of(
          "ai-agents/activities",
          "ai-sales-agents/guidance-rules",
          "ai-inbox-managers/guidances",
          "ai-inbox-managers/replies",
          "ai-deliverability/feed-items");

  private static final Map<String, String> PART =
      Map.of(
          "id", Samples.ID,
          "agent_id", Samples.ID,
          "ai_sdr_id", Samples.ID,
          "action_status", "pending",
          "status", "todo");

  @TempDir Path folder;

  private InstantlySandbox sandbox;
  private DefaultCamelContext context;
  private ProducerTemplate template;

  @BeforeEach
  void start() throws Exception {
    sandbox = InstantlySandbox.start();
    context = new DefaultCamelContext();
    InstantlyComponent component = new InstantlyComponent();
    component.getConfiguration().setBaseUrl(sandbox.baseUrl());
    component.getConfiguration().setApiKey(InstantlySandbox.API_KEY);
    context.addComponent("instantly", component);
    context.start();
    template = context.createProducerTemplate();
  }

  @AfterEach
  void stop() {
    context.stop();
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> inJava() throws Exception {
    String routes = all(Example::java);
    context.addRoutes(JavaExample.compile(routes, folder).getDeclaredConstructor().newInstance());
    return runs();
  }

  @TestFactory
  Stream<DynamicTest> inYaml() throws Exception {
    String routes = all(Example::yaml);
    PluginHelper.getRoutesLoader(context)
        .loadRoutes(ResourceHelper.fromString("examples.yaml", routes));
    return runs();
  }

  /** The examples with ids that the sandbox gave, in place of the printed ones. */
  private String all(Function<Example, String> language) {
    return OperationTable.all().stream()
        .map(Example::of)
        .map(language)
        .collect(Collectors.joining("\n"))
        .replace(Samples.EMAIL, sandbox.workspace().receive(Samples.LEAD, "Prices", "How much?"))
        .replace(Samples.SESSION, session())
        .replace(Samples.CAMPAIGN, Seed.CAMPAIGN)
        .replace(Samples.LIST, Seed.LEAD_LIST)
        .replace(Samples.MAILBOX, Seed.MAILBOX);
  }

  private String session() {
    Map<?, ?> login =
        template.requestBody("instantly:oauth?operation=initGoogle", (Object) null, Map.class);
    return login.get("session_id").toString();
  }

  private Stream<DynamicTest> runs() {
    return OperationTable.all().stream()
        // what is deleted is missing afterwards
        .sorted(Comparator.comparing(operation -> operation.verb() == Verb.DELETE))
        .map(operation -> dynamicTest(operation.id(), () -> run(operation)));
  }

  private void run(Operation operation) {
    ensureThere(operation);
    int before = sandbox.requests().count(operation.id());

    Exchange exchange = template.request(Example.of(operation).from(), e -> {});

    assertThat(exchange.getException()).isNull();
    assertThat(sandbox.requests().count(operation.id())).isEqualTo(before + 1);
  }

  /** A reader's own ids are there; so are the ones of the examples. */
  private void ensureThere(Operation operation) {
    Workspace workspace = sandbox.workspace();
    Table table =
        operation.resource().equals("leads")
            ? workspace.leads()
            : operation.resource().equals("lead-lists")
                ? workspace.leadLists()
                : workspace.table(operation.resource());
    PARTS.forEach(part -> workspace.table(part).add(PART));
    workspace.table("domains").add(Map.of("id", Samples.ORDERED_DOMAIN));
    for (String id : List.of(Samples.ID, Samples.OTHER_LEAD, Samples.JOB)) {
      table.add(Map.of("id", id, "email", id + "@x.example"));
    }
  }
}
