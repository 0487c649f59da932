/**
 * When a call may be sent: the quotas of each workspace, shared by everything in a CamelContext.
 * Nothing here holds a thread while time passes.
 */
@NullMarked
package io.github.camelinstantly.ratelimit;

import org.jspecify.annotations.NullMarked;
