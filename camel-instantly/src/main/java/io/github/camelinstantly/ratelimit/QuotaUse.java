package io.github.camelinstantly.ratelimit;

import java.time.Duration;

/**
 * How far a quota is used up at a moment.
 *
 * @param group its name
 * @param used the requests in its longest window; of a quota that is only counted, all since the
 *     start
 * @param limit the requests that the window holds; 0 if it is only counted
 * @param share the part of the limit that is used at present, below 1 for a while after a 429
 * @param pause how long nothing is sent, after a 429
 */
public record QuotaUse(String group, int used, int limit, double share, Duration pause) {}
