package io.github.camelinstantly.poll;

import java.util.List;

/** Takes rows on; the consumer makes exchanges of them. */
public interface RowHandler {

  /**
   * Dispatches rows in their order, each as soon as fewer than the allowed number are in flight.
   *
   * @return how many were dispatched; fewer than given if the consumer stops, or if {@link
   *     RowReader#mayDispatch} says no
   */
  int dispatch(List<PolledRow> rows);

  /** Whether more rows would be dispatched at present; not while the consumer stops. */
  boolean goesOn();

  /** Whether a row was dispatched and has not been finished yet. */
  boolean isInFlight(String id);

  /** Tells of a row that cannot be delivered, or of one that could not be read. */
  void report(String message, Exception cause);
}
