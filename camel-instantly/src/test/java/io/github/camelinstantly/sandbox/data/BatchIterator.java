package io.github.camelinstantly.sandbox.data;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The emails of a batch within a stretch of the list. */
final class BatchIterator implements Iterator<Entry> {

  private final EmailBatch batch;
  private final int end;
  private final int step;
  private int index;

  BatchIterator(EmailBatch batch, EmailSpan span) {
    this.batch = batch;
    int first = batch.firstAfter(span.low());
    int last = lastBefore(span.high());
    this.step = span.ascending() ? 1 : -1;
    this.index = span.ascending() ? first : last;
    // a stretch that holds none of the batch ends where it begins
    this.end = last < first ? index : (span.ascending() ? last : first) + step;
    skipMoved();
  }

  private int lastBefore(EmailKey high) {
    int last = batch.firstAfter(high) - 1;
    return last >= 0 && batch.key(last).equals(high) ? last - 1 : last;
  }

  private void skipMoved() {
    while (index != end && !batch.has(index)) {
      index += step;
    }
  }

  @Override
  public boolean hasNext() {
    return index != end;
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Entry email = new GeneratedEmail(batch, index);
    index += step;
    skipMoved();
    return email;
  }
}
