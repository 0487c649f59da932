/**
 * When a call may be sent: the quotas of each workspace, shared by everything in a CamelContext,
 * and the pauses before another attempt. Nothing here holds a thread while time passes.
 */
@NullMarked
package io.github.camelinstantly.client.pacing;

import org.jspecify.annotations.NullMarked;
