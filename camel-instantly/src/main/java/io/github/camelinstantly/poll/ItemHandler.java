package io.github.camelinstantly.poll;

import java.util.List;

/** Takes items on; the consumer makes exchanges of them. */
public interface ItemHandler {

  /**
   * Dispatches items in their order, each as soon as fewer than the allowed number are in flight.
   *
   * @return how many were dispatched; fewer than given if the consumer stops, or if {@link
   *     ListPoller#mayDispatch} says no
   */
  int dispatch(List<PolledItem> items);

  /** Whether more items would be dispatched at present; not while the consumer stops. */
  boolean canDispatch();

  /** Whether an item was dispatched and has not been finished yet. */
  boolean isInFlight(String id);

  /** Tells of an item that cannot be delivered, or of one that could not be read. */
  void report(String message, Exception cause);
}
