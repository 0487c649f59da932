/** New emails into a route, verified, added as leads: the smallest application of the component. */
@NullMarked
package io.github.camelinstantly.quickstart;

import org.jspecify.annotations.NullMarked;
