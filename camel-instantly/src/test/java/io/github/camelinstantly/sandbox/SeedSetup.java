package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.resource.NewObjects;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The mailboxes and the campaign of the seed, and the member who owns its workspace. */
final class SeedSetup {

  private static final Duration AGE = Duration.ofDays(10);

  private final Workspace workspace;
  private final NewObjects objects;
  private final String created;

  private SeedSetup(Workspace workspace) {
    this.workspace = workspace;
    this.objects = new NewObjects(workspace.state());
    this.created = Timestamps.write(workspace.state().clock().instant().minus(AGE));
  }

  static void into(Workspace workspace) {
    SeedSetup setup = new SeedSetup(workspace);
    setup.accounts();
    setup.campaign();
    setup.owner();
  }

  private void accounts() {
    for (String email : Seed.MAILBOXES) {
      Map<String, @Nullable Object> account = objects.account();
      String name = email.substring(0, email.indexOf('@'));
      account.put("email", email);
      account.put("first_name", name.substring(0, 1).toUpperCase() + name.substring(1));
      account.put("last_name", "Northwind");
      account.put("provider_code", 2);
      account.put("timestamp_created", created);
      account.put("warmup_status", 1);
      account.put("timestamp_warmup_start", created);
      account.put("stat_warmup_score", 96);
      workspace.table("accounts").add(account);
    }
  }

  private void campaign() {
    Map<String, @Nullable Object> campaign = objects.activeCampaign();
    campaign.put("id", Seed.CAMPAIGN);
    campaign.put("name", Seed.CAMPAIGN_NAME);
    campaign.put("pl_value", 100);
    campaign.put("timestamp_created", created);
    campaign.put("email_list", Seed.MAILBOXES);
    campaign.put("campaign_schedule", Map.of("schedules", List.of(schedule())));
    campaign.put("sequences", List.of(Map.of("steps", List.of(step("Hi"), step("")))));
    workspace.table("campaigns").add(campaign);
  }

  private static Map<String, Object> schedule() {
    Map<String, Object> days = new LinkedHashMap<>();
    IntStream.rangeClosed(1, 5).forEach(day -> days.put(String.valueOf(day), true));
    return Map.of(
        "name",
        "Working days",
        "timing",
        Map.of("from", "08:00", "to", "18:00"),
        "days",
        days,
        "timezone",
        "Europe/Belgrade");
  }

  private static Map<String, Object> step(String subject) {
    return Map.of(
        "type",
        "email",
        "delay",
        2,
        "variants",
        List.of(Map.of("subject", subject, "body", "Hi {{firstName}},<br/>...")));
  }

  private void owner() {
    String email = Seed.MAILBOX;
    Map<String, @Nullable Object> member = objects.member(email);
    member.put("id", workspace.state().newId());
    member.put("user_id", Workspace.OWNER);
    member.put("role", "owner");
    member.put("accepted", true);
    member.put("timestamp_created", created);
    workspace.table("workspace-members").add(member);
  }
}
