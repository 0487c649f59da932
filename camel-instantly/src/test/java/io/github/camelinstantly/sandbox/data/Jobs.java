package io.github.camelinstantly.sandbox.data;

import io.github.camelinstantly.json.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Background jobs: pending, in progress at half time, success with their effect at the end. */
public final class Jobs {

  private final Rows rows = new Rows();
  private final Agenda agenda;
  private final SandboxIds ids;
  private final Settings settings;
  private final Clock clock;

  Jobs(Agenda agenda, SandboxIds ids, Settings settings, Clock clock) {
    this.agenda = agenda;
    this.ids = ids;
    this.settings = settings;
    this.clock = clock;
  }

  Rows rows() {
    return rows;
  }

  /**
   * Starts a job.
   *
   * @param type the type, such as {@code move-leads}
   * @param entityType {@code campaign} or {@code list}
   * @param entityId what it works on
   * @param work has the job's effect and gives its {@code data}
   */
  public Row start(String type, String entityType, String entityId, Supplier<Map<String, ?>> work) {
    String now = Timestamps.write(clock.instant());
    Map<String, @Nullable Object> job = new LinkedHashMap<>();
    job.put("id", ids.job(clock.instant()));
    job.put("workspace_id", WorkspaceState.ID);
    job.put("type", type);
    job.put("entity_id", entityId);
    job.put("entity_type", entityType);
    job.put("progress", 0);
    job.put("status", "pending");
    job.put("created_at", now);
    job.put("updated_at", now);
    rows.add(job);
    Duration half = settings.jobDuration().dividedBy(2);
    String id = (String) job.get("id");
    agenda.after(half, () -> change(id, "in-progress", 50, null));
    agenda.after(settings.jobDuration(), () -> change(id, "success", 100, work.get()));
    return rows.get(id);
  }

  /** Whether a job is at work on something. */
  public boolean isBusy(String entityId) {
    return rows.all().stream()
        .anyMatch(
            job -> job.text("entity_id").equals(entityId) && !job.text("status").equals("success"));
  }

  private void change(String id, String status, int progress, @Nullable Map<String, ?> data) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put("status", status);
    change.put("progress", progress);
    change.put("data", data);
    change.put("updated_at", Timestamps.write(clock.instant()));
    rows.change(id, change);
  }
}
