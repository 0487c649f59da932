package io.github.camelinstantly.sandbox.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All emails in the order of the list. What is not public is used under the workspace's lock. */
public final class EmailList {

  private final Object lock;

  private final NavigableMap<EmailKey, Row> rows = new TreeMap<>();
  // also of deleted emails: the API takes their ids as cursors still
  private final Map<String, EmailKey> places = new HashMap<>();
  private final Map<String, TreeSet<EmailKey>> threads = new HashMap<>();
  private final List<EmailBatch> batches = new ArrayList<>();

  EmailList(Object lock) {
    this.lock = lock;
  }

  /** The emails for which something holds, oldest first. */
  public List<Map<String, Object>> where(Predicate<Map<String, Object>> condition) {
    synchronized (lock) {
      List<Map<String, Object>> found = new ArrayList<>();
      Iterator<Entry> emails = read(EmailSpan.all(true));
      while (emails.hasNext()) {
        Map<String, Object> email = emails.next().fields();
        if (condition.test(email)) {
          found.add(email);
        }
      }
      return found;
    }
  }

  /** How many there are. */
  public int size() {
    synchronized (lock) {
      return rows.size() + batches.stream().mapToInt(EmailBatch::size).sum();
    }
  }

  /** The email with this id. */
  public Optional<Map<String, Object>> find(String id) {
    synchronized (lock) {
      return row(id).map(Row::fields);
    }
  }

  /** Removes the email with this id, if there is one. */
  public void remove(String id) {
    synchronized (lock) {
      drop(id);
    }
  }

  /** Adds an email, or puts it in the place of the one with its id. */
  public void put(Row email) {
    drop(email.id());
    EmailKey key = EmailKey.of(email);
    rows.put(key, email);
    places.put(email.id(), key);
    threads.computeIfAbsent(email.text("thread_id"), id -> new TreeSet<>()).add(key);
  }

  void add(EmailBatch batch) {
    batches.add(batch);
  }

  int batches() {
    return batches.size();
  }

  public Optional<Row> row(String id) {
    EmailKey key = places.get(id);
    Row row = key == null ? null : rows.get(key);
    if (row != null) {
      return Optional.of(row);
    }
    for (EmailBatch batch : batches) {
      OptionalInt index = batch.indexOf(id);
      if (index.isPresent() && batch.has(index.getAsInt())) {
        return Optional.of(new Row(new GeneratedEmail(batch, index.getAsInt()).fields()));
      }
    }
    return Optional.empty();
  }

  private void drop(String id) {
    EmailKey key = places.get(id);
    Row row = key == null ? null : rows.remove(key);
    if (row != null) {
      String thread = row.text("thread_id");
      threads.computeIfPresent(
          thread, (same, keys) -> keys.remove(key) && keys.isEmpty() ? null : keys);
    }
    for (EmailBatch batch : batches) {
      batch.indexOf(id).ifPresent(batch::moveOut);
    }
  }

  /** The emails of a stretch of the list, in its direction. */
  public Iterator<Entry> read(EmailSpan span) {
    if (span.isEmpty()) {
      return List.<Entry>of().iterator();
    }
    NavigableMap<EmailKey, Row> part = rows.subMap(span.low(), false, span.high(), false);
    List<Iterator<? extends Entry>> sources = new ArrayList<>();
    sources.add((span.ascending() ? part : part.descendingMap()).values().iterator());
    for (EmailBatch batch : batches) {
      sources.add(new BatchIterator(batch, span));
    }
    return new MergedEmails(sources, span.ascending());
  }

  /** Whether no email of its conversation is newer. */
  public boolean isNewestOfThread(Entry email) {
    TreeSet<EmailKey> thread = threads.get(email.text("thread_id"));
    return thread == null || thread.last().compareTo(EmailKey.of(email)) <= 0;
  }

  /** Where an email stands or, deleted, stood. */
  Optional<EmailKey> place(String id) {
    EmailKey key = places.get(id);
    if (key != null) {
      return Optional.of(key);
    }
    for (EmailBatch batch : batches) {
      OptionalInt index = batch.indexOf(id);
      if (index.isPresent()) {
        return Optional.of(batch.key(index.getAsInt()));
      }
    }
    return Optional.empty();
  }
}
