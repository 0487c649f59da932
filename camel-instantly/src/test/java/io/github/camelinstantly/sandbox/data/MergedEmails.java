package io.github.camelinstantly.sandbox.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Several sorted sources of emails as one. */
final class MergedEmails implements Iterator<Entry> {

  private final Comparator<EmailKey> order;
  private final List<Head> heads = new ArrayList<>();

  MergedEmails(List<Iterator<? extends Entry>> sources, boolean ascending) {
    this.order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
    for (Iterator<? extends Entry> source : sources) {
      if (source.hasNext()) {
        heads.add(new Head(source));
      }
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public Entry next() {
    if (heads.isEmpty()) {
      throw new NoSuchElementException();
    }
    Head first = heads.get(0);
    for (Head head : heads) {
      if (head != first && order.compare(head.key(), first.key()) < 0) {
        first = head;
      }
    }
    Entry email = first.email;
    if (first.source.hasNext()) {
      first.advance();
    } else {
      heads.remove(first);
    }
    return email;
  }

  /** The next email of one source. */
  private static final class Head {

    private final Iterator<? extends Entry> source;
    private Entry email;
    // made only when there is something to compare it with
    private @Nullable EmailKey key;

    Head(Iterator<? extends Entry> source) {
      this.source = source;
      this.email = source.next();
    }

    void advance() {
      email = source.next();
      key = null;
    }

    EmailKey key() {
      if (key == null) {
        key = email instanceof GeneratedEmail generated ? generated.key() : EmailKey.of(email);
      }
      return key;
    }
  }
}
